package dev.lockstep.contracts.practice;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rule of the house: who may know whom. */
@AnalyzeClasses(packages = "dev.lockstep", importOptions = ImportOption.DoNotIncludeTests.class)
final class HouseRulesTest {
  private static final DescribedPredicate<JavaClass> PRACTICE = resideInAPackage("..practice..");

  @ArchTest
  static final ArchRule runtimesKnowNoApi =
      noClasses()
          .that(resideInAnyPackage("dev.lockstep..").and(not(PRACTICE)))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.lockstep..practice..")
          .because("what every document needs is written once, for any document");

  @ArchTest
  static final ArchRule clientsNeverMeetServers =
      noClasses()
          .that()
          .resideInAPackage("dev.lockstep.client..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.lockstep.server..")
          .because("the two share a document, not code");

  @ArchTest
  static final ArchRule serversNeverMeetClients =
      noClasses()
          .that()
          .resideInAPackage("dev.lockstep.server..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.lockstep.client..")
          .because("the two share a document, not code");

  @ArchTest
  static final ArchRule nothingThatRunsKnowsTheContracts =
      noClasses()
          .that()
          .resideInAnyPackage(
              "dev.lockstep.client..", "dev.lockstep.server..", "dev.lockstep.api..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.lockstep.contracts..")
          .because("arrows point from the contracts to the two sides");

  @ArchTest
  static final ArchRule theModelKnowsNothingButDocuments =
      noClasses()
          .that()
          .resideInAPackage("dev.lockstep.api..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.lockstep.client..", "dev.lockstep.server..")
          .because("the model is what the two sides have in common");

  @ArchTest
  static final ArchRule onlyResourcesAndTheServerRuntimeKnowJaxRs =
      noClasses()
          .that(not(resideInAPackage("dev.lockstep.server..").and(not(PRACTICE))))
          .and(not(PRACTICE.and(simpleNameEndingWith("Resource"))))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jakarta.ws.rs..")
          .because("handlers are plain Java, and so are their tests");
}
