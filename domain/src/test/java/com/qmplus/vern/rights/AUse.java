package com.qmplus.vern.rights;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.LawfulBasis;
import com.qmplus.vern.register.PurposeKey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Uses of data for tests: {@code aUse().on(LawfulBasis.CONTRACT).over()}. */
final class AUse {

    static final PurposeKey PURPOSE = new PurposeKey("some-purpose");
    static final FieldKey FIELD = new FieldKey("some-field");
    static final ItemId ITEM = ItemId.random();

    private ItemId item = ITEM;
    private PurposeKey purpose = PURPOSE;
    private @Nullable LawfulBasis basis = LawfulBasis.CONTRACT;
    private boolean marketing;
    private boolean claims;
    private boolean automated;
    private boolean anonymises;
    private boolean provided = true;
    private Need need = new Need.Still(null);

    static AUse aUse() {
        return new AUse();
    }

    AUse of(ItemId datum) {
        item = datum;
        return this;
    }

    AUse forPurpose(String key) {
        purpose = new PurposeKey(key);
        return this;
    }

    AUse on(@Nullable LawfulBasis ground) {
        basis = ground;
        return this;
    }

    AUse marketing() {
        marketing = true;
        return this;
    }

    AUse claims() {
        claims = true;
        return this;
    }

    AUse decidedByAMachine() {
        automated = true;
        return this;
    }

    AUse anonymised() {
        anonymises = true;
        return this;
    }

    AUse fromElsewhere() {
        provided = false;
        return this;
    }

    AUse over() {
        need = new Need.Over();
        return this;
    }

    AUse until(String day) {
        need = new Need.Still(LocalDate.parse(day));
        return this;
    }

    DatumUse now() {
        var traits = new PurposeTraits(marketing, claims, automated, anonymises);
        return new DatumUse(item, FIELD, purpose, basis, traits, provided, need);
    }
}
