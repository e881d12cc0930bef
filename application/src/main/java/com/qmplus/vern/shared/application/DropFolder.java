package com.qmplus.vern.shared.application;

import com.qmplus.vern.shared.CarriedOut;
import com.qmplus.vern.shared.Correction;
import com.qmplus.vern.shared.HeldDatum;
import com.qmplus.vern.shared.PersonalDataSystem;
import com.qmplus.vern.shared.Sought;
import com.qmplus.vern.shared.application.FolderOrders.Item;
import java.util.List;
import java.util.Set;

/**
 * A system that exchanges files: it drops what it holds, finds in orders what is to be done, and answers with receipts. Its word is
 * taken for what it did; until it has given it, it is waited for.
 */
record DropFolder(String system, FolderExport export, FolderOrders orders, Set<FolderVerb> verbs)
        implements PersonalDataSystem {

    DropFolder {
        verbs = Set.copyOf(verbs);
    }

    @Override
    public List<HeldDatum> find(Sought sought) {
        return export.of(sought, system);
    }

    @Override
    public List<CarriedOut> correct(Sought whose, List<Correction> corrections) {
        return tell(
                FolderVerb.CORRECT,
                whose,
                corrections.stream()
                        .map(each -> new Item(each.held().field(), each.held().value(), each.to()))
                        .toList());
    }

    @Override
    public List<CarriedOut> erase(Sought whose, List<HeldDatum> data) {
        return tell(FolderVerb.ERASE, whose, items(data));
    }

    @Override
    public List<CarriedOut> restrict(Sought whose, List<HeldDatum> data) {
        return tell(FolderVerb.RESTRICT, whose, items(data));
    }

    @Override
    public List<CarriedOut> release(Sought whose, List<HeldDatum> data) {
        return tell(FolderVerb.RELEASE, whose, items(data));
    }

    @Override
    public void withdraw(Sought whose, Verb verb, List<HeldDatum> data) {
        FolderVerb.of(verb).ifPresent(told -> orders.withdraw(told, whose.onBehalfOfCase(), items(data)));
    }

    /** Somebody whom the system could not know by anything cannot be ordered about; what is taken back by hand is not done first. */
    private List<CarriedOut> tell(FolderVerb verb, Sought whose, List<Item> items) {
        var known = whose.identifiers().stream()
                .filter(each -> export.identifiers().containsKey(each.kind()))
                .toList();
        if (!verbs.contains(verb) || known.isEmpty()) {
            verb.opposite()
                    .filter(verbs::contains)
                    .ifPresent(opposite -> orders.withdraw(opposite, whose.onBehalfOfCase(), items));
            return items.stream().map(each -> CarriedOut.BY_HAND).toList();
        }
        return orders.tell(verb, whose, known, items);
    }

    private static List<Item> items(List<HeldDatum> data) {
        return data.stream()
                .map(each -> new Item(each.field(), each.value(), null))
                .toList();
    }
}
