package org.madang.scenarios.study;

import java.util.ArrayList;
import java.util.List;

/** A factor's path and those that go with it. */
final class FactorPaths {
    private FactorPaths() {}

    static List<String> of(String path, List<String> also) {
        List<String> paths = new ArrayList<>(List.of(path));
        paths.addAll(also);
        return List.copyOf(paths);
    }
}
