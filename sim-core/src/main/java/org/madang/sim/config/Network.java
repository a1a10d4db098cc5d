package org.madang.sim.config;

/** The social graph: who talks with whom. */
public record Network(
        @Key(
                value = "How the ties are made.",
                def = "preferential-attachment",
                source = "Barabási & Albert 1999; Watts & Strogatz 1998; Erdős & Rényi 1959")
        Kind kind,

        @Key(value = "Ties a participant has on average.", def = "10", unit = "ties", min = 0, max = 1000, symbol = "z")
        double meanDegree,

        @Key(
                value =
                        "The share of the ties that stay inside the locality (strong ties); the others go to anybody in the market (mostly weak ties).",
                def = "0.7",
                unit = "fraction",
                min = 0,
                max = 1)
        double localShare,

        @Key(
                value = "Strength of a tie inside the locality.",
                def = "1",
                unit = "weight",
                min = 0,
                max = 1,
                symbol = "w, eq. 6",
                source = "Goldenberg, Libai & Muller 2001")
        double strongTie,

        @Key(
                value = "Strength of a tie that crosses localities.",
                def = "0.25",
                unit = "weight",
                min = 0,
                max = 1,
                symbol = "w, eq. 6",
                source = "Goldenberg, Libai & Muller 2001")
        double weakTie,

        @Key(
                value = "Small world: the chance that a ring tie is rewired to somebody at random.",
                def = "0.1",
                unit = "probability",
                min = 0,
                max = 1,
                source = "Watts & Strogatz 1998")
        double rewiring,

        @Key(
                value = "Communities: how many people one community has.",
                def = "50",
                unit = "participants",
                min = 2,
                max = 1_000_000)
        int communitySize,

        @Key(
                value =
                        "Edge list: the file, beside the scenario. A list of ties (two names a line, perhaps a weight; or columns named source, target and weight), MatrixMarket or GraphML; each may be compressed by gzip.",
                optional = true)
        String file,

        @Key(
                value =
                        "Edge list: a table of its people, beside the scenario, with columns name, side, persona, locality, founder, trustThreshold, needRate, capacity, quality, multiHoming, paidByOther, paysForExperience; what it does not give is drawn. Left out, the attributes of those names at the nodes of a GraphML file count.",
                optional = true)
        String people,

        @Key(
                value =
                        "Edge list: whether a line a b means that only a talks to b. Where the file itself says so, leave the key out.",
                def = "false")
        boolean directed)
        implements Checked {

    /** How the ties are made. */
    public enum Kind {
        /** Growing network, the rich get richer: hubs. */
        PREFERENTIAL_ATTACHMENT,
        /** A ring with shortcuts: high clustering. */
        SMALL_WORLD,
        /** Every pair equally likely (Poisson degrees). */
        RANDOM,
        /** Dense communities inside each locality, tied loosely. */
        COMMUNITIES,
        /** No graph: everybody meets everybody. */
        WELL_MIXED,
        /** Ties read from a file. */
        EDGE_LIST
    }

    public static Network defaults() {
        return Records.defaults(Network.class);
    }

    @Override
    public void check(Problems problems) {
        problems.require(
                (kind == Kind.EDGE_LIST) == (file != null),
                "file",
                kind == Kind.EDGE_LIST ? "an edge list needs its file" : "a file is only read when kind is edge-list");
        problems.require(
                people == null || kind == Kind.EDGE_LIST,
                "people",
                "a table of people is only read when kind is edge-list");
        problems.require(!directed || kind == Kind.EDGE_LIST, "directed", "only an edge list can be directed");
    }
}
