package com.qmplus.vern.ear.architecture;

import static com.qmplus.vern.ear.architecture.Conditions.beGuarded;
import static com.qmplus.vern.ear.architecture.Conditions.beReadOnlyBy;
import static com.qmplus.vern.ear.architecture.Conditions.callOnlyWhatBeginsATransaction;
import static com.qmplus.vern.ear.architecture.Conditions.haveTimers;
import static com.qmplus.vern.ear.architecture.Conditions.injectOnlyServices;
import static com.qmplus.vern.ear.architecture.Conditions.knowOnlyEarlierFeatures;
import static com.qmplus.vern.ear.architecture.Conditions.sayWhatTheyTrace;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Stateless;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import java.util.Set;

/**
 * The shape of the house, as rules; each was seen red on a violation planted for it (see {@link PlantedViolationsTest}).
 *
 * @param readersOfPeople the simple names of those that may ask for people behind the door, each with its reason in the list
 */
record ArchitectureRules(String root, Set<String> publicServices, Set<String> readersOfPeople) {

    ArchRule domainStandsAlone() {
        return classes()
                .that(areDomain())
                .should()
                .onlyDependOnClassesThat(areDomain()
                        .or(resideInAnyPackage("java..", "javax.crypto..", "jakarta.persistence..", "org.jspecify..")))
                .because("the law must be testable without a server");
    }

    ArchRule applicationKnowsNoPages() {
        return noClasses()
                .that()
                .resideInAPackage(application())
                .should()
                .dependOnClassesThat(arePages())
                .because("services are the door, whoever knocks");
    }

    ArchRule portalAndIntranetStandApart() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".*.portal..")
                .should()
                .dependOnClassesThat(resideInAPackage(root + ".*.web..")
                        .and(JavaClass.Predicates.resideOutsideOfPackage(root + ".shared.web..")))
                .because("they are two web applications and load apart");
    }

    ArchRule featuresKnowOnlyThoseAbove() {
        return classes().that().resideInAPackage(root + "..").should(knowOnlyEarlierFeatures(root));
    }

    ArchRule servicesNameTheirRoles() {
        return classes()
                .that()
                .areAnnotatedWith(Stateless.class)
                .should(beGuarded(publicServices))
                .because("access is granted, never assumed");
    }

    ArchRule serviceMethodsSayWhatTheyTrace() {
        return methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Stateless.class)
                .should(sayWhatTheyTrace())
                .because("no trace, no data");
    }

    ArchRule roundsHaveTheirOwnTransactions() {
        return classes()
                .that(haveTimers())
                .should(callOnlyWhatBeginsATransaction())
                .because("a server may start one for the timer, and many rounds would be undone together");
    }

    ArchRule pagesCallOnlyServices() {
        return classes()
                .that(arePages())
                .should(injectOnlyServices(root))
                .because("roles are checked at the services, and nobody shall walk around them");
    }

    ArchRule pagesTouchNoStore() {
        return noClasses()
                .that(arePages())
                .should()
                .dependOnClassesThat(resideInAPackage("jakarta.persistence..").or(areRepositories()))
                .because("only services reach the store");
    }

    ArchRule personalDataHaveOneDoor() {
        return classes()
                .that(resideInAPackage(root + ".people").and(areRepositories().or(areStored())))
                .should(beReadOnlyBy(root + ".people", root + ".people.application"))
                .because("need-to-know and access log meet at the one door");
    }

    ArchRule behindTheDoorStandOnlyThoseWhoAreListed() {
        return noClasses()
                .that(resideInAPackage(root + ".people..").and(areNotListed()))
                .should()
                .dependOnClassesThat(resideInAPackage(root + ".people")
                        .and(areRepositories())
                        .or(JavaClass.Predicates.type(EntityManager.class)))
                .because("each is walked with somebody who is restricted, and a new one is not yet (GDPR art. 18)");
    }

    ArchRule entitiesHaveNoSetters() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat(areStored())
                .should()
                .haveNameMatching("set[A-Z].*")
                .because("an entity changes by what happens to it");
    }

    ArchRule timeComesFromAClock() {
        return noClasses()
                .should()
                .callMethodWhere(SystemTime.READ)
                .orShould()
                .callConstructorWhere(SystemTime.CONSTRUCTED)
                .because("the law is tested on the day we choose");
    }

    ArchRule theServerIsAnyServer() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "fish.payara..",
                        "com.sun..",
                        "sun..",
                        "org.glassfish..",
                        "org.eclipse.persistence..",
                        "org.jboss..")
                .because("the application keeps to Jakarta EE and MicroProfile");
    }

    private DescribedPredicate<JavaClass> areNotListed() {
        return DescribedPredicate.describe(
                "are not listed", type -> !type.isInterface() && !readersOfPeople.contains(type.getSimpleName()));
    }

    private DescribedPredicate<JavaClass> areDomain() {
        return resideInAPackage(root + ".*").as("are of the domain");
    }

    private DescribedPredicate<JavaClass> arePages() {
        return resideInAnyPackage(root + ".*.web..", root + ".*.portal..").as("are pages or resources");
    }

    private String application() {
        return root + ".*.application..";
    }

    /** An interface of the domain that a class named Jpa… of the application implements. */
    private static DescribedPredicate<JavaClass> areRepositories() {
        return DescribedPredicate.describe(
                "are repositories",
                type -> type.getSimpleName().startsWith("Jpa")
                        || (type.isInterface()
                                && type.getAllSubclasses().stream()
                                        .anyMatch(sub -> sub.getSimpleName().startsWith("Jpa"))));
    }

    private static DescribedPredicate<JavaClass> areStored() {
        return DescribedPredicate.describe(
                "are stored",
                type -> type.isAnnotatedWith(Entity.class)
                        || type.isAnnotatedWith(Embeddable.class)
                        || type.isAnnotatedWith(MappedSuperclass.class));
    }
}
