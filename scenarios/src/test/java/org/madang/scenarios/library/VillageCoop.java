package org.madang.scenarios.library;

import java.util.List;

/**
 * The rule by which the co-op of the library was made up. Three villages, in each 4 producers and 16 households. Households
 * know the next two on a ring of their village, the producer from whom they buy and, every fourth, a household of the next
 * village; producers of a village know each other, and the first ones of the villages do. Neighbours are strong ties (1),
 * buyers and producers half as strong, people of different villages .3. Needs are .5, 1 or 1.5 orders a week, producers serve
 * 6, 10, 14 or 18.
 */
final class VillageCoop {
    private static final List<String> VILLAGES = List.of("Northfield", "Millbrook", "Saltmarsh");
    private static final List<String> PRODUCERS = List.of(
            "Ashdown Bakery",
            "Bell Dairy",
            "Crooked Gate Farm",
            "Dove Orchard",
            "Elder Mill",
            "Fox Hill Eggs",
            "Greenlane Growers",
            "Hollow Bees",
            "Ivy Smokehouse",
            "Jetty Fish",
            "Kelp and Salt",
            "Linden Preserves");
    private static final List<String> FAMILIES = List.of(
            "Abbott",
            "Ainsley",
            "Barker",
            "Bennett",
            "Carver",
            "Chandler",
            "Cooper",
            "Dawson",
            "Dixon",
            "Ellis",
            "Everett",
            "Fletcher",
            "Foster",
            "Gardner",
            "Gibson",
            "Hale",
            "Harper",
            "Holt",
            "Hunter",
            "Ingram",
            "Jarvis",
            "Jennings",
            "Keller",
            "Knight",
            "Lambert",
            "Lawson",
            "Marsh",
            "Mercer",
            "Nash",
            "Norris",
            "Oakley",
            "Osborne",
            "Palmer",
            "Parsons",
            "Quinn",
            "Ramsey",
            "Reeve",
            "Sawyer",
            "Shepherd",
            "Tanner",
            "Thatcher",
            "Turner",
            "Underwood",
            "Vaughan",
            "Walker",
            "Webster",
            "Yates",
            "Young");
    private static final int MAKERS = 4;
    private static final int HOUSEHOLDS = 16;

    private VillageCoop() {}

    private static String maker(int village, int m) {
        return PRODUCERS.get(village * MAKERS + m);
    }

    private static String household(int village, int h) {
        return FAMILIES.get(village * HOUSEHOLDS + h % HOUSEHOLDS) + " family";
    }

    static String people() {
        StringBuilder text = new StringBuilder("name,persona,locality,founder,needRate,capacity\n");
        for (int v = 0; v < VILLAGES.size(); v++) {
            for (int m = 0; m < MAKERS; m++) {
                String founder = v == 0 && m < 2 ? "yes" : "";
                line(text, maker(v, m), "seller", VILLAGES.get(v), founder, "", "" + (6 + 4 * m));
            }
            for (int h = 0; h < HOUSEHOLDS; h++) {
                String founder = v == 0 && h < 4 ? "yes" : "";
                line(text, household(v, h), "shopper", VILLAGES.get(v), founder, (1 + h % 3) / 2.0 + "", "");
            }
        }
        return text.toString();
    }

    static String ties() {
        StringBuilder text = new StringBuilder("from,to,weight\n");
        for (int v = 0; v < VILLAGES.size(); v++) {
            int next = (v + 1) % VILLAGES.size();
            for (int h = 0; h < HOUSEHOLDS; h++) {
                line(text, household(v, h), household(v, h + 1), "1");
                line(text, household(v, h), household(v, h + 2), "1");
                line(text, household(v, h), maker(v, h % MAKERS), "0.5");
                if (h % 4 == 0) {
                    line(text, household(v, h), household(next, h), "0.3");
                }
            }
            for (int m = 0; m < MAKERS; m++) {
                for (int other = m + 1; other < MAKERS; other++) {
                    line(text, maker(v, m), maker(v, other), "0.5");
                }
            }
            line(text, maker(v, 0), maker(next, 0), "0.3");
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String... cells) {
        text.append(String.join(",", cells)).append('\n');
    }
}
