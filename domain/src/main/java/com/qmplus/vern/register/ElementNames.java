package com.qmplus.vern.register;

/** What each element of a register is called; one that only joins others is called by their names. */
public final class ElementNames {

    private final Register register;

    public ElementNames(Register register) {
        this.register = register;
    }

    public Text of(Element element) {
        return switch (element) {
            case Controller it -> new Text(it.name(), it.name());
            case BusinessArea it -> it.name();
            case ProcessingActivity it -> it.name();
            case PersonCategory it -> it.name();
            case Purpose it -> it.name();
            case DataCategory it -> it.name();
            case Field it -> it.name();
            case DataSystem it -> it.name();
            case Source it -> it.name();
            case Recipient it -> it.name();
            case RelationKind it -> it.name();
            case Agreement it -> register.recipient(it.processor()).name();
            case Transfer it -> joined(register.recipient(it.recipient()).name(), it.country());
            case RetentionRule it ->
                joined(
                        register.purpose(it.purpose()).name(),
                        register.category(it.category()).name());
        };
    }

    private static Text joined(Text one, Text other) {
        return new Text(one.nb() + " · " + other.nb(), one.en() + " · " + other.en());
    }
}
