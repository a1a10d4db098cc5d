package org.madang.sim;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.madang.sim.phase.Phase;
import org.madang.sim.random.Spread;
import org.madang.sim.state.Channel;
import org.madang.sim.state.Membership;

/** Who may use what in sim-core. */
@AnalyzeClasses(packages = "org.madang.sim", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "org.madang.sim.";
    /** Whose last digit may differ between machines or once compiled; the others of Math are exact. */
    private static final List<String> INEXACT = List.of(
            "exp", "expm1", "log", "log10", "log1p", "pow", "sin", "cos", "tan", "asin", "acos", "atan", "atan2",
            "sinh", "cosh", "tanh", "cbrt", "hypot");

    @ArchTest
    static final ArchRule NO_FILES = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.io", "java.nio.file..", "java.net..")
                    // Lambdas and MASON's SimState mention it; it reads and writes nothing.
                    .and(DescribedPredicate.not(DescribedPredicate.describe(
                            "Serializable", c -> c.getName().equals("java.io.Serializable")))))
            .because("the model computes; reading and writing are for the modules above it");

    @ArchTest
    static final ArchRule NO_PRINTING = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessField(System.class, "in");

    @ArchTest
    static final ArchRule NO_OTHER_RANDOMNESS = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.SplittableRandom")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.UUID")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callMethod(StrictMath.class, "random")
            .because("every draw is a pure function in org.madang.sim.random.Draws");

    @ArchTest
    static final ArchRule NO_HASH_ORDER = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.HashMap")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.HashSet")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.IdentityHashMap")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.concurrent.ConcurrentHashMap")
            .because("the order of a walk over them is not part of their contract");

    @ArchTest
    static final ArchRule MASON_IN_ONE_PACKAGE = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "engine")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("sim..");

    @ArchTest
    static final ArchRule SAME_DIGITS_EVERYWHERE = noClasses()
            .that()
            .doNotBelongToAnyOf(Spread.class)
            .should()
            .accessTargetWhere(DescribedPredicate.describe("an inexact method of Math", ArchitectureTest::isInexact))
            .because("Math may give other last digits on another machine: use StrictMath or Maths");

    private static boolean isInexact(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        return target.getOwner().isEquivalentTo(Math.class) && INEXACT.contains(target.getName());
    }

    @ArchTest
    static final ArchRule NO_WALL_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "engine")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.time..")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching(ROOT + "(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule CONFIG_KNOWS_NOBODY = only("config");

    @ArchTest
    static final ArchRule RANDOM = only("random", "config");

    @ArchTest
    static final ArchRule PARALLEL_KNOWS_NOBODY = only("parallel");

    @ArchTest
    static final ArchRule INDICATOR_KNOWS_NOBODY = only("indicator");

    @ArchTest
    static final ArchRule NETWORK = only("network", "config", "random");

    @ArchTest
    static final ArchRule MARKET = only("market", "config", "random", "network");

    @ArchTest
    static final ArchRule STATE = only("state", "config", "random", "network", "market", "parallel");

    @ArchTest
    static final ArchRule CHOICE = only("choice", "config", "random", "market", "state");

    @ArchTest
    static final ArchRule TURNOVER = only("turnover", "config", "random", "network", "market", "parallel", "state");

    @ArchTest
    static final ArchRule EXPOSURE = only("exposure", "config", "state");

    @ArchTest
    static final ArchRule ONE_ROOM_MAKES_AWARE = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "exposure")
            .should()
            .callMethod(Membership.class, "hear", int.class, Channel.class)
            .because("what hearing of a platform does is said once");

    @ArchTest
    static final ArchRule PHASE = only(
            "phase",
            "config",
            "random",
            "network",
            "market",
            "parallel",
            "indicator",
            "state",
            "choice",
            "turnover",
            "exposure");

    @ArchTest
    static final ArchRule NO_PHASE_KNOWS_ANOTHER = slices().matching(ROOT + "phase.(*)..")
            .should()
            .notDependOnEachOther()
            .because("what several share has a room of its own: choice, turnover, exposure, state");

    @ArchTest
    static final ArchRule A_PHASE_HAS_ONE_FACE = classes()
            .that()
            .resideInAPackage(ROOT + "phase.*")
            .and()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .should()
            .implement(Phase.class)
            .because("the engine knows a phase by its one public class");

    /** Classes of a package use no package of ours but these. */
    private static ArchRule only(String name, String... others) {
        String[] allowed = new String[others.length + 1];
        allowed[0] = ROOT + name + "..";
        for (int n = 0; n < others.length; n++) {
            allowed[n + 1] = ROOT + others[n] + "..";
        }
        DescribedPredicate<JavaClass> ours = resideInAPackage(ROOT + ".");
        return classes()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.not(ours).or(resideInAnyPackage(allowed)));
    }
}
