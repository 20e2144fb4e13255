package sunlight.compliance.ui;

/** Draws cells in the browser and moves between them by the arrow keys. Runs with the grid as {@code this}. */
final class MatrixScript {

    static final String TEXT = """
            const grid = this;
            const safe = text => text.replace(/[&<>"]/g, c => '&#' + c.charCodeAt(0) + ';');
            let said, read;
            const drawing = () => said === grid.drawing ? read : (read = JSON.parse(said = grid.drawing));
            grid.draw = (cells, school) => {
              const {titles, looks} = drawing();
              return [...cells].map((letter, n) => {
                const [colour, sign, word] = looks[letter], name = safe(titles[n] + '：' + word);
                return `<button type="button" tabindex="${n ? -1 : 0}" data-n="${n}" class="${colour}" title="${name}"`
                  + ` aria-label="${safe(school)} ${name}">${sign}</button>`;
              }).join('');
            };
            const go = (row, n) => {
              const target = grid.querySelector(`.m-cells[data-row="${row}"] button[data-n="${n}"]`);
              if (!target) return false;
              const cells = target.parentElement;
              cells.querySelectorAll('button[tabindex="0"]').forEach(other => other.tabIndex = -1);
              target.tabIndex = 0;
              target.focus({preventScroll: true});
              target.scrollIntoView({block: 'nearest', inline: 'nearest'});
              return true;
            };
            const moves = {ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0]};
            grid.addEventListener('keydown', event => {
              const cell = event.target.closest && event.target.closest('.m-cells button');
              if (!cell || event.ctrlKey || event.altKey || event.metaKey) return;
              const move = moves[event.key], n = Number(cell.dataset.n), row = Number(cell.parentElement.dataset.row);
              if (event.key === 'Enter' || event.key === ' ') { event.stopPropagation(); return; }
              if (event.key === 'Home') go(row, 0);
              else if (event.key === 'End') go(row, drawing().titles.length - 1);
              else if (!move) return;
              else if (!go(row + move[0], n + move[1]) && move[0] && row + move[0] >= 0) {
                grid.scrollToIndex(row + move[0]);
                requestAnimationFrame(() => go(row + move[0], n));
              }
              event.preventDefault();
              event.stopPropagation();
            }, true);
            """;

    private MatrixScript() {}
}
