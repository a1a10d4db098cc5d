package org.madang.scenarios.map;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.madang.charts.style.Look;
import org.madang.scenarios.figures.Picture;
import org.madang.scenarios.figures.PictureFile;
import org.madang.scenarios.folder.Json;
import org.madang.scenarios.folder.NewFiles;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.results.Manifest;
import org.madang.scenarios.results.Provenance;
import org.madang.scenarios.results.ShownMap;

/** Writes a map: the figure, the page, tables, rows for programs. */
public final class MapFiles {
    private static final String NAME = "map";

    private final MapPlan plan;
    private final QuestionMap map;
    private final Provenance provenance;
    private final Look look;
    private final MapSentences words;

    public MapFiles(MapPlan plan, QuestionMap map, Provenance provenance, Look look) {
        this.plan = plan;
        this.map = map;
        this.provenance = provenance;
        this.look = look;
        words = new MapSentences(plan, map, look.language());
    }

    /** For a terminal. */
    public List<String> sentences() {
        return words.all();
    }

    /** For programs, and for pages that show the map. */
    public ObjectNode json() {
        ObjectNode json = MapJson.of(plan, map, provenance);
        json.put("weeks", plan.weeksEach());
        json.put("language", look.language().code());
        json.put("title", words.title());
        sentences().forEach(json.putArray("sentences")::add);
        return json;
    }

    public void write(NewFiles stage) throws IOException {
        Picture picture = Picture.of(NAME, new MapFigure(plan, map, words).chart(source()));
        for (PictureFile form : List.of(PictureFile.PNG, PictureFile.SVG)) {
            stage.write(NAME + "." + form.extension(), out -> form.write(picture, look, out));
        }
        stage.text(NAME + ".md", page());
        stage.text(NAME + ".csv", MapTables.nodes(map));
        stage.text("points.csv", MapTables.points(map));
        if (map.measured().cloud().isPresent()) {
            stage.text("fitted.csv", MapTables.cloud(map.measured().cloud().get()));
        }
        stage.text(NAME + ".json", Json.text(json()));
        stage.text(
                ShownMap.MARKET,
                "# The market of the map, at its full size: every key with the value that counted.\n"
                        + ScenarioFile.READER.toYaml(plan.scenario().scenario()));
        ObjectNode manifest = JsonNodeFactory.instance.objectNode();
        manifest.put("format", Manifest.FORMAT);
        manifest.put("kind", NAME);
        provenance.writeTo(manifest);
        Manifest.addSums(manifest, stage);
        stage.text(Manifest.FILE, Json.text(manifest));
    }

    private String page() {
        StringBuilder page = new StringBuilder("# ")
                .append(words.voice().authored(plan.scenario().scenario().name()))
                .append("\n\n![")
                .append(words.title())
                .append("](map.svg)\n\n");
        sentences().forEach(sentence -> page.append("* ").append(sentence).append('\n'));
        return page.toString();
    }

    private String source() {
        return plan.scenario().scenario().name() + " · seed " + provenance.seed() + " · "
                + map.measured().moves().size() + " points × "
                + map.measured().lead().replications() + " replications · Madang " + provenance.version();
    }
}
