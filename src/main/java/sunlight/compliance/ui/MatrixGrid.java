package sunlight.compliance.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import sunlight.compliance.ComplianceStatus;
import sunlight.console.Shared;
import sunlight.tenancy.TenantKind;

/**
 * Schools down, items across. The server keeps a letter for each cell and the browser draws it: sixty columns of
 * components would cost each window more than everything else in it.
 */
class MatrixGrid extends Grid<MatrixLine> {

    private static final long serialVersionUID = 1L;
    private static final int CELL = 36;

    private static final String SCHOOL = """
            <div class="m-school"><a href="/${item.slug}" target="_blank" rel="noopener">${item.name}</a>
            <span>${item.district}</span><b>${item.score}</b>
            ${item.overdue ? html`<em>! ${item.overdue}</em>` : ''}</div>""";
    private static final String CELLS = """
            <div class="m-cells" data-row="${index}" .innerHTML="${root.closest('vaadin-grid').draw(item.cells, item.name)}"
              @click="${e => { const b = e.target.closest('button'); if (b) explain(Number(b.dataset.n)); }}"></div>""";

    private final transient Lines lines = new Lines();
    private final Span corner = new Span();
    private final Column<MatrixLine> cells;
    private transient CellFilter filter = CellFilter.NONE;

    /** Lines are known by their school, so that a changed one takes the place of the old one. */
    private static final class Lines extends ListDataProvider<MatrixLine> {

        private static final long serialVersionUID = 1L;

        Lines() {
            super(new ArrayList<>());
        }

        @Override
        public Object getId(MatrixLine line) {
            return line.id();
        }

        List<MatrixLine> all() {
            return (List<MatrixLine>) getItems();
        }
    }

    /** @param explain is given the line and the position of the item among the columns shown */
    MatrixGrid(BiConsumer<MatrixLine, Integer> explain) {
        addClassName("matrix-grid");
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_COLUMN_BORDERS);
        setSelectionMode(SelectionMode.NONE);
        setPageSize(40);
        getElement().setAttribute("aria-label", getTranslation("matrix.title"));
        addColumn(LitRenderer.<MatrixLine>of(SCHOOL)
                        .withProperty("slug", MatrixLine::slug)
                        .withProperty("name", MatrixLine::name)
                        .withProperty("district", MatrixLine::district)
                        .withProperty("overdue", line -> line.score().overdue())
                        .withProperty(
                                "score",
                                line -> line.judged()
                                        ? line.score().fulfilled() + "/"
                                                + line.score().owed()
                                        : getTranslation("matrix.unjudged")))
                .setHeader(corner())
                .setWidth("min(16rem, 42vw)")
                .setFlexGrow(0)
                .setFrozen(true);
        cells = addColumn(LitRenderer.<MatrixLine>of(CELLS)
                        .withProperty("name", MatrixLine::name)
                        .withProperty("cells", line -> filter.drawn(line))
                        .withFunction("explain", (line, args) -> explain.accept(line, (int) args.getNumber(0))))
                .setFlexGrow(0);
        setDataProvider(lines);
    }

    private Span corner() {
        corner.addClassName("m-corner");
        return corner;
    }

    /** Whose lines they are. */
    void about(TenantKind kind) {
        corner.setText(getTranslation("matrix.head." + kind.name()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(MatrixScript.TEXT);
    }

    /** Which columns there are and how each status looks, for the browser. */
    void columns(CellFilter shown, MatrixHead head) {
        filter = shown;
        var columns = shown.columns();
        var header = new Div();
        header.getElement()
                .setProperty("innerHTML", Shared.text(head.markup(columns).html()));
        cells.setHeader(header);
        cells.setWidth(Math.max(1, columns.length) * CELL + 2 + "px");
        var drawing = Json.createObject();
        drawing.put("titles", head.titles(columns));
        drawing.put("looks", looks());
        getElement().setProperty("drawing", Shared.text(drawing.toJson()));
    }

    private JsonObject looks() {
        var looks = Json.createObject();
        for (var status : StatusLook.inOrder()) {
            for (var dim : List.of(false, true)) {
                looks.put(String.valueOf(CellFilter.letter(status, dim, false)), look(status, dim, false));
                looks.put(String.valueOf(CellFilter.letter(status, dim, true)), look(status, dim, true));
            }
        }
        var unjudged = Json.createArray();
        unjudged.set(0, StatusLook.UNJUDGED.colour());
        unjudged.set(1, StatusLook.UNJUDGED.sign());
        unjudged.set(2, getTranslation("matrix.unjudged"));
        looks.put(String.valueOf(MatrixLine.UNJUDGED), unjudged);
        return looks;
    }

    private JsonArray look(ComplianceStatus status, boolean dim, boolean moved) {
        var word = getTranslation("ComplianceStatus." + status.name());
        var look = Json.createArray();
        look.set(0, StatusLook.of(status).colour() + (dim ? " dim" : "") + (moved ? " moved" : ""));
        look.set(1, StatusLook.of(status).sign());
        look.set(2, moved ? getTranslation("matrix.moved.cell", word) : word);
        return look;
    }

    void filter(Predicate<MatrixLine> lets) {
        lines.setFilter(lets::test);
    }

    /** Shows other lines. */
    void put(List<MatrixLine> others) {
        lines.all().clear();
        lines.all().addAll(others);
        lines.refreshAll();
    }

    /** Takes the newest lines. Only what has changed is sent, so filter and place stay as they are. */
    void take(List<MatrixLine> newest, Predicate<MatrixLine> lets) {
        var known = lines.all();
        if (!ids(known).equals(ids(newest))) {
            put(newest);
            return;
        }
        var changed = IntStream.range(0, newest.size())
                .filter(i -> !known.get(i).equals(newest.get(i)))
                .toArray();
        var moves = false;
        for (int i : changed) {
            moves |= lets.test(known.get(i)) != lets.test(newest.get(i));
            known.set(i, newest.get(i));
        }
        if (moves) {
            lines.refreshAll();
        } else {
            IntStream.of(changed).mapToObj(newest::get).forEach(lines::refreshItem);
        }
    }

    private static List<Object> ids(List<MatrixLine> some) {
        return some.stream().<Object>map(MatrixLine::id).toList();
    }
}
