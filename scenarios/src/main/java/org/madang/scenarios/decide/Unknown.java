package org.madang.scenarios.decide;

import java.util.Arrays;
import java.util.List;

/**
 * Something that differs between worlds and that nobody knows.
 *
 * @param name as in tables
 * @param values by world; for words the number of the word
 * @param words that the numbers stand for; empty for numbers
 */
public record Unknown(String name, List<Double> values, List<String> words) {
    public Unknown {
        values = List.copyOf(values);
        words = List.copyOf(words);
    }

    /** One whose values are numbers. */
    public static Unknown of(String name, double... values) {
        return new Unknown(name, Arrays.stream(values).boxed().toList(), List.of());
    }

    double at(int world) {
        return values.get(world);
    }

    /** In units of its own spread, around 0. */
    double[] standardised() {
        double mean = values.stream().mapToDouble(v -> v).average().orElse(0);
        double squares =
                values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
        double deviation = Math.sqrt(squares / Math.max(1, values.size() - 1));
        return values.stream()
                .mapToDouble(v -> deviation > 0 ? (v - mean) / deviation : 0)
                .toArray();
    }

    /** These worlds only. */
    Unknown only(int... worlds) {
        return new Unknown(name, Arrays.stream(worlds).mapToObj(values::get).toList(), words);
    }
}
