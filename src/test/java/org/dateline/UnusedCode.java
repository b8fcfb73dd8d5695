package org.dateline;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds methods, constructors and fields that nothing in the classes uses, or only what is itself not used. The compiler's
 * check finds private ones alone.
 *
 * <p>Accessors of records count as used, since documents are written component by component; so does what overrides or
 * implements something, what is annotated (a framework calls it), and constants that the compiler copies.
 */
final class UnusedCode {
    private final JavaClasses classes;
    private final Set<JavaMember> unused = new LinkedHashSet<>();

    private UnusedCode(JavaClasses classes) {
        this.classes = classes;
    }

    /**
     * Of the members that are checked, those that nothing uses: "place.Feature.isCity", "place.Word()".
     *
     * @param all the checked ones' classes and all that may use them
     */
    static Set<String> in(JavaClasses all, Predicate<JavaMember> isChecked) {
        UnusedCode code = new UnusedCode(all);
        code.find(isChecked);
        return code.unused.stream().map(UnusedCode::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(JavaMember member) {
        String owner = member.getOwner().getName().substring("org.dateline.".length());
        return owner + (member instanceof JavaCodeUnit unit && unit.isConstructor() ? "()" : "." + member.getName());
    }

    private void find(Predicate<JavaMember> isChecked) {
        List<JavaMember> members = classes.stream()
                .filter(type -> !type.isAnonymousClass() && !type.isAnnotation())
                .flatMap(type -> Stream.concat(
                        type.getMethods().stream(),
                        Stream.concat(type.getConstructors().stream(), type.getFields().stream())))
                .filter(isChecked)
                .filter(member -> !isExcused(member))
                .toList();
        boolean more = true;
        while (more) {
            List<JavaMember> found = members.stream()
                    .filter(member -> !unused.contains(member) && isUnused(member))
                    .toList();
            unused.addAll(found);
            more = !found.isEmpty();
        }
    }

    private boolean isUnused(JavaMember member) {
        return uses(member)
                .map(JavaAccess::getOrigin)
                .allMatch(origin -> origin.equals(member) || unused.contains(origin));
    }

    private static Stream<? extends JavaAccess<?>> uses(JavaMember member) {
        if (member instanceof JavaField field) {
            return field.getAccessesToSelf().stream()
                    .filter(access -> access.getAccessType() == JavaFieldAccess.AccessType.GET);
        }
        return member.getAccessesToSelf().stream();
    }

    private static boolean isExcused(JavaMember member) {
        JavaClass owner = member.getOwner();
        boolean generated = member.getModifiers().contains(JavaModifier.SYNTHETIC)
                || member.getModifiers().contains(JavaModifier.BRIDGE)
                || member.getName().startsWith("lambda$");
        if (generated || !member.getAnnotations().isEmpty() || isMadeByFramework(member)) {
            return true;
        }
        if (member instanceof JavaMethod method) {
            return isMain(method) || isOfEnum(method) || isComponent(method) || overrides(method);
        }
        if (member instanceof JavaField field) {
            return owner.isRecord() && !isStatic(field) || isCopied(field) || owner.isEnum();
        }
        return owner.isEnum() || isCanonical((JavaCodeUnit) member) || isOfUtility((JavaCodeUnit) member);
    }

    /** A bean's constructor, an observer, a setting of an annotated interface, a converter of an option. */
    private static boolean isMadeByFramework(JavaMember member) {
        if (!(member instanceof JavaCodeUnit unit)) {
            return false;
        }
        JavaClass owner = member.getOwner();
        boolean annotated = !owner.getAnnotations().isEmpty();
        boolean made = unit.isConstructor()
                && (annotated
                        || owner.getMembers().stream()
                                .anyMatch(other -> !other.getAnnotations().isEmpty())
                        || owner.getRawInterfaces().stream()
                                .anyMatch(type -> !type.getPackageName().startsWith("org.dateline")));
        boolean observes = unit.getParameters().stream()
                .anyMatch(parameter -> !parameter.getAnnotations().isEmpty());
        return made || observes || annotated && owner.isInterface();
    }

    private static boolean isCanonical(JavaCodeUnit constructor) {
        long components = constructor.getOwner().getFields().stream()
                .filter(field -> !isStatic(field))
                .count();
        return constructor.getOwner().isRecord()
                && constructor.getRawParameterTypes().size() == components;
    }

    private static boolean isMain(JavaMethod method) {
        return method.getName().equals("main") && isStatic(method);
    }

    private static boolean isOfEnum(JavaMethod method) {
        return method.getOwner().isEnum()
                && (method.getName().equals("values") || method.getName().equals("valueOf"));
    }

    private static boolean isComponent(JavaMethod method) {
        return method.getOwner().isRecord()
                && method.getRawParameterTypes().isEmpty()
                && method.getOwner().tryGetField(method.getName()).isPresent();
    }

    private static boolean overrides(JavaMethod method) {
        return Stream.concat(
                        method.getOwner().getAllRawSuperclasses().stream(),
                        method.getOwner().getAllRawInterfaces().stream())
                .flatMap(type -> type.getMethods().stream())
                .anyMatch(other -> other.getName().equals(method.getName())
                        && other.getRawParameterTypes().size()
                                == method.getRawParameterTypes().size());
    }

    /** A number or text whose value the compiler puts where it is used. */
    private static boolean isCopied(JavaField field) {
        boolean constant = isStatic(field) && field.getModifiers().contains(JavaModifier.FINAL);
        return constant
                && (field.getRawType().isPrimitive() || field.getRawType().isEquivalentTo(String.class));
    }

    private static boolean isOfUtility(JavaCodeUnit constructor) {
        return constructor.getModifiers().contains(JavaModifier.PRIVATE)
                && constructor.getRawParameterTypes().isEmpty();
    }

    private static boolean isStatic(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.STATIC);
    }
}
