package sunlight.compliance.ui;

/** Draws cells in the browser and moves between them by the keys that move in a table. A row that is far away is
 * waited for, so that the focus comes to it as soon as it is there. Runs with the grid as {@code this}. */
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
            let asked = 0;
            const reach = (row, n, mine, until) => {
              if (mine === asked && !go(row, n) && performance.now() < until)
                requestAnimationFrame(() => reach(row, n, mine, until));
            };
            const to = (row, n) => {
              const mine = ++asked, end = Math.max(0, Math.min(grid.size - 1, row));
              if (go(end, n)) return;
              grid.scrollToIndex(end);
              reach(end, n, mine, performance.now() + 5000);
            };
            const page = () => {
              const box = grid.getBoundingClientRect();
              const whole = [...grid.querySelectorAll('.m-cells')].map(each => each.getBoundingClientRect())
                .filter(each => each.height && each.top >= box.top && each.bottom <= box.bottom);
              return Math.max(1, whole.length - 1);
            };
            const moves = {ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0]};
            grid.addEventListener('keydown', event => {
              const cell = event.target.closest && event.target.closest('.m-cells button');
              if (!cell || event.altKey || event.metaKey) return;
              const ends = ['Home', 'End'].includes(event.key), last = drawing().titles.length - 1;
              if (event.ctrlKey && !ends) return;
              const move = moves[event.key], n = Number(cell.dataset.n), row = Number(cell.parentElement.dataset.row);
              if (event.key === 'Enter' || event.key === ' ') { event.stopPropagation(); return; }
              if (ends) to(!event.ctrlKey ? row : event.key === 'Home' ? 0 : grid.size - 1, event.key === 'Home' ? 0 : last);
              else if (event.key === 'PageDown') to(row + page(), n);
              else if (event.key === 'PageUp') to(row - page(), n);
              else if (!move) return;
              else to(row + move[0], Math.max(0, Math.min(last, n + move[1])));
              event.preventDefault();
              event.stopPropagation();
            }, true);
            """;

    private MatrixScript() {}
}
