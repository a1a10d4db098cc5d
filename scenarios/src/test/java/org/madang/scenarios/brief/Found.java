package org.madang.scenarios.brief;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Results of claims that tests write by hand. */
final class Found {
    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final ArrayNode claims = root.put("version", "1.0")
            .put("seed", 7)
            .put("command", "./madang claims")
            .putArray("claims");
    private ArrayNode conditions;

    /** A claim with the status it has as put, and over all. */
    Found claim(String name, String asPut, String overAll) {
        ObjectNode claim = claims.addObject();
        claim.put("name", name).put("title", "Claim " + name + " says something of some length about platforms.");
        claim.put("status", overAll).put("replications", 8);
        conditions = claim.putArray("conditions");
        return condition("", "", asPut);
    }

    Found condition(String parameter, String level, String status) {
        ObjectNode condition = conditions.addObject();
        condition.put("parameter", parameter).put("level", level).put("status", status);
        condition.putArray("effects");
        return effect("lead after five years", "money", 12_345, true).effect("other", "share", 0.25, false);
    }

    private Found effect(String name, String unit, double mean, boolean expected) {
        ((ArrayNode) conditions.get(conditions.size() - 1).get("effects"))
                .addObject()
                .put("name", name)
                .put("unit", unit)
                .put("mean", mean)
                .put("low", mean * 0.9)
                .put("high", mean * 1.1)
                .put("finding", expected ? "as expected" : "reported");
        return this;
    }

    Path in(Path folder) throws IOException {
        Files.writeString(folder.resolve("claims.json"), root.toPrettyString());
        return folder;
    }
}
