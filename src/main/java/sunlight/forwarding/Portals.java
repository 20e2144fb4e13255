package sunlight.forwarding;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sunlight.forwarding.Copy.State;
import sunlight.identity.Here;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.NotFound;
import sunlight.problem.RuleBroken;
import sunlight.problem.Stale;
import sunlight.reminding.channel.ChannelKind;
import sunlight.reminding.channel.Seals;
import sunlight.reminding.channel.Transport;
import sunlight.reminding.channel.Wire;
import sunlight.site.Column;
import sunlight.tenancy.Deed;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.UseCase;

/** A bureau says to which government portals disclosures are pushed, and decides about what does not get through. */
@UseCase
public class Portals {

    private static final int MOST = 6;
    private static final int LONGEST_NAME = 60;
    private static final int SHORTEST_SECRET = 16;
    private static final int LONGEST_SECRET = 200;

    @Inject
    TargetRows targets;

    @Inject
    CopyRows copies;

    @Inject
    Transport transport;

    @Inject
    Seals seals;

    @Inject
    Directory directory;

    @Inject
    PublishersPlans plans;

    @Inject
    Clock clock;

    @Inject
    Event<Deed> deeds;

    /**
     * A portal as it may be shown.
     *
     * @param address nothing where the key is missing with which it was sealed
     */
    public record Portal(
            UUID id,
            String name,
            @Nullable String address,
            String column,
            Wish wish,
            boolean active,
            Map<State, Integer> counts) {}

    /** How a disclosure stands at a portal, and whose it is. */
    public record Line(@Nullable Tenant publisher, Copy copy) {}

    @Requires(Permission.MANAGE_SITE)
    public List<Portal> all() {
        var counts = copies.counts();
        return targets.all().stream()
                .map(each -> new Portal(
                        each.id(),
                        each.name(),
                        each.wire() == null ? null : each.wire().masked(),
                        each.column(),
                        each.wish(),
                        each.active(),
                        counts.getOrDefault(each.id(), Map.of())))
                .toList();
    }

    /** Whether addresses can be kept: they are never kept unsealed. */
    @Requires(Permission.MANAGE_SITE)
    public boolean hasKey() {
        return seals.isSet();
    }

    /**
     * @param secret with which each push is signed
     * @param column where the disclosures belong on the portal, in its own words; may be empty
     * @param items codes of items, or how codes begin, between commas or blanks
     * @param columns keys of columns; where neither items nor columns are named, everything is pushed
     */
    @Requires(Permission.MANAGE_SITE)
    public UUID add(
            String name, String address, String secret, String column, String items, Collection<String> columns) {
        var called = name.strip();
        require(!called.isEmpty() && called.length() <= LONGEST_NAME, "name", "forwarding.nameMissing", LONGEST_NAME);
        require(column.strip().length() <= LONGEST_NAME, "column", "forwarding.columnTooLong", LONGEST_NAME);
        var word = secret.strip();
        require(
                word.length() >= SHORTEST_SECRET && word.length() <= LONGEST_SECRET,
                "secret",
                "forwarding.secretLength",
                SHORTEST_SECRET,
                LONGEST_SECRET);
        require(seals.isSet(), "address", "forwarding.noKey");
        var wish = new Wish(codes(items), columns.stream().sorted().toList());
        require(keys().containsAll(columns), "columns", "forwarding.noSuchColumn");
        var wire = new Wire(ChannelKind.POST, address.strip(), word);
        transport.check(wire);
        var known = targets.all();
        require(known.size() < MOST, "address", "forwarding.tooMany", MOST);
        var id = targets.add(called, wire, column.strip(), wish, clock.instant());
        told("added", id);
        return id;
    }

    /** The columns that sites of the bureau, and of those below it, have. */
    @Requires(Permission.MANAGE_SITE)
    public List<Column> columns() {
        var known = new LinkedHashMap<String, Column>();
        plans.of(directory.below(Here.tenant()).stream().map(Tenant::id).toList())
                .values()
                .forEach(plan -> plan.columns().forEach(column -> known.putIfAbsent(column.key(), column)));
        return List.copyOf(known.values());
    }

    private Set<String> keys() {
        return columns().stream().map(Column::key).collect(Collectors.toSet());
    }

    private static List<String> codes(String items) {
        var codes = Arrays.stream(items.strip().split("[,，、;；\\s]+"))
                .filter(code -> !code.isEmpty())
                .toList();
        codes.forEach(code -> require(code.matches("[A-Z][0-9]{0,4}"), "items", "forwarding.itemForm", code));
        return codes;
    }

    private static void require(boolean holds, String field, String otherwise, Object... values) {
        if (!holds) {
            throw RuleBroken.of(field, otherwise, values);
        }
    }

    /** For a while nothing goes out; what has changed meanwhile goes out afterwards. */
    @Requires(Permission.MANAGE_SITE)
    public void activate(UUID id, boolean active) {
        targets.activate(require(id).id(), active);
        told(active ? "resumed" : "paused", id);
    }

    @Requires(Permission.MANAGE_SITE)
    public void remove(UUID id) {
        targets.remove(require(id).id());
        told("removed", id);
    }

    /** What got stuck, the newest first. */
    @Requires(Permission.MANAGE_SITE)
    public List<Line> stuck() {
        return copies.stuck().stream().map(this::line).toList();
    }

    /** What is on its way and what went, the newest first. */
    @Requires(Permission.MANAGE_SITE)
    public List<Line> latest() {
        return copies.latest().stream().map(this::line).toList();
    }

    /** @param again whether it is pushed again; else it stays as it is until it changes once more */
    @Requires(Permission.MANAGE_SITE)
    public void decide(UUID copy, boolean again) {
        if (!copies.decide(copy, again ? State.WAITING : State.GIVEN_UP, clock.instant())) {
            throw new Stale();
        }
        deeds.fire(new Deed(again ? "portalCopy.pushedAgain" : "portalCopy.givenUp", "portalCopy", copy.toString()));
    }

    private Line line(Copy copy) {
        return new Line(directory.byId(copy.publisher()).orElse(null), copy);
    }

    /** For a test: not for a face, since it knows the whole address. */
    @Requires(Permission.MANAGE_SITE)
    Target require(UUID id) {
        return targets.find(id).orElseThrow(NotFound::new);
    }

    private void told(String what, UUID id) {
        deeds.fire(new Deed("portalTarget." + what, "portalTarget", id.toString()));
    }
}
