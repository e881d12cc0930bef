package com.qmplus.vern.shared.application;

import com.qmplus.vern.shared.CarriedOut;
import com.qmplus.vern.shared.KnownIdentifier;
import com.qmplus.vern.shared.Sought;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What another system is told through its folder, and what it answered. Names are keyed hashes, the same whenever the same errand tells
 * the same: what was ordered is not ordered again, and what was answered stays answered until somebody wants it told anew. An order is deleted when all of it is answered; the
 * receipts stay, and hold no data.
 */
final class FolderOrders {

    private static final int NAME_LENGTH = 16;
    private static final int ID_LENGTH = 32;

    private final String system;
    private final FolderFiles orders;
    private final FolderFiles receipts;
    private final Vault vault;

    FolderOrders(String system, Path folder, Vault vault) {
        this.system = system;
        this.orders = new FolderFiles(folder.resolve("orders"));
        this.receipts = new FolderFiles(folder.resolve("receipts"));
        this.vault = vault;
    }

    /**
     * One datum.
     *
     * @param to what is right instead, of a correction
     */
    record Item(String field, String value, @Nullable String to) {
        /** Whatever it is to say. */
        boolean isSameAs(Item other) {
            return field.equals(other.field()) && value.equals(other.value());
        }
    }

    /** @param known by what the system knows whom it is about */
    List<CarriedOut> tell(FolderVerb verb, Sought whose, List<KnownIdentifier> known, List<Item> items) {
        var behalf = whose.onBehalfOfCase();
        var ids = ids(verb, whose, items);
        var name = name(verb, behalf);
        var answered = answered(name);
        var untold = new LinkedHashMap<>(ids);
        untold.keySet().removeAll(answered.keySet());
        untold.keySet().removeAll(waiting(name, answered.keySet()));
        if (!untold.isEmpty()) {
            verb.opposite().ifPresent(opposite -> withdraw(opposite, behalf, items));
            order(verb, name, known, untold);
        }
        return ids.keySet().stream()
                .map(id -> answered.getOrDefault(id, CarriedOut.WAITING))
                .toList();
    }

    /** What else an unanswered order tells of stands in one of its own from now on. */
    void withdraw(FolderVerb verb, UUID behalf, List<Item> items) {
        orders.demandExchange();
        var name = name(verb, behalf);
        for (var file : orders.beginningWith(name)) {
            var order = FolderOrder.read(file, orders.text(file));
            var left = new LinkedHashMap<>(order.items());
            if (!left.values().removeIf(item -> items.stream().anyMatch(item::isSameAs))) continue;
            if (!left.isEmpty()) order(verb, name, order.whose(), left);
            orders.delete(file);
        }
    }

    private Map<String, CarriedOut> answered(String name) {
        var answered = new HashMap<String, CarriedOut>();
        for (var receipt : receipts.beginningWith(name))
            answered.putAll(FolderReceipt.read(receipt, receipts.text(receipt)));
        return answered;
    }

    /** What an order that lies there tells of; an order that is answered has done its work. */
    private Set<String> waiting(String name, Set<String> answered) {
        var waiting = new HashSet<String>();
        for (var order : orders.beginningWith(name)) {
            var told = FolderOrder.read(order, orders.text(order)).items().keySet();
            if (answered.containsAll(told)) orders.delete(order);
            else waiting.addAll(told);
        }
        return waiting;
    }

    private void order(FolderVerb verb, String name, List<KnownIdentifier> whose, Map<String, Item> items) {
        var order = name + "-" + mac(String.join("\n", items.keySet())).substring(0, NAME_LENGTH);
        orders.put(order + FolderFiles.ENDING, FolderOrder.text(order, system, verb, whose, items));
    }

    /** Data that do not differ in anything are told apart by their order. */
    private Map<String, Item> ids(FolderVerb verb, Sought whose, List<Item> items) {
        var seen = new HashMap<Item, Integer>();
        var ids = new LinkedHashMap<String, Item>();
        for (var item : items) {
            var parts = new ArrayList<>(
                    List.of(verb.word(), system, whose.onBehalfOfCase().toString()));
            parts.addAll(List.of(whose.telling(), item.field(), item.value(), String.valueOf(item.to())));
            parts.add(String.valueOf(seen.merge(item, 1, Integer::sum)));
            ids.put(mac(String.join("\0", parts)).substring(0, ID_LENGTH), item);
        }
        return ids;
    }

    private String name(FolderVerb verb, UUID behalf) {
        return mac(String.join("\0", verb.word(), system, behalf.toString())).substring(0, NAME_LENGTH);
    }

    private String mac(String text) {
        return HexFormat.of().formatHex(vault.mac("order to a folder", text.getBytes(StandardCharsets.UTF_8)));
    }
}
