package com.qmplus.vern.register.application;

import com.qmplus.vern.register.CategoryKey;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.RelationKindKey;
import com.qmplus.vern.register.SystemKey;
import jakarta.json.bind.adapter.JsonbAdapter;

/** A key is written as its text. */
final class KeyAdapters {

    static final JsonbAdapter<?, ?>[] ALL = {
        new OfPurpose(), new OfCategory(), new OfField(), new OfSystem(), new OfRelationKind()
    };

    private KeyAdapters() {}

    /** {@link PurposeKey}. */
    public static final class OfPurpose implements JsonbAdapter<PurposeKey, String> {
        @Override
        public String adaptToJson(PurposeKey key) {
            return key.value();
        }

        @Override
        public PurposeKey adaptFromJson(String value) {
            return new PurposeKey(value);
        }
    }

    /** {@link CategoryKey}. */
    public static final class OfCategory implements JsonbAdapter<CategoryKey, String> {
        @Override
        public String adaptToJson(CategoryKey key) {
            return key.value();
        }

        @Override
        public CategoryKey adaptFromJson(String value) {
            return new CategoryKey(value);
        }
    }

    /** {@link FieldKey}. */
    public static final class OfField implements JsonbAdapter<FieldKey, String> {
        @Override
        public String adaptToJson(FieldKey key) {
            return key.value();
        }

        @Override
        public FieldKey adaptFromJson(String value) {
            return new FieldKey(value);
        }
    }

    /** {@link SystemKey}. */
    public static final class OfSystem implements JsonbAdapter<SystemKey, String> {
        @Override
        public String adaptToJson(SystemKey key) {
            return key.value();
        }

        @Override
        public SystemKey adaptFromJson(String value) {
            return new SystemKey(value);
        }
    }

    /** {@link RelationKindKey}. */
    public static final class OfRelationKind implements JsonbAdapter<RelationKindKey, String> {
        @Override
        public String adaptToJson(RelationKindKey key) {
            return key.value();
        }

        @Override
        public RelationKindKey adaptFromJson(String value) {
            return new RelationKindKey(value);
        }
    }
}
