package org.madang.charts;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.madang.charts.figure.Figure;

class GalleryTest {
    @Test
    void everyKindOfPictureHasASample() {
        Set<Class<?>> shown =
                Gallery.figures().values().stream().map(Object::getClass).collect(Collectors.toSet());
        Set<Class<?>> kinds = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.madang.charts").stream()
                        .filter(c -> c.isAssignableTo(Figure.class) && c.isTopLevelClass())
                        .filter(c -> !c.isInterface() && !c.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::reflect)
                        .collect(Collectors.toSet());
        assertThat(kinds).hasSizeGreaterThan(10);
        assertThat(shown).containsAll(kinds);
    }
}
