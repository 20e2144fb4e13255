/** What stands in a table: of each line its head, where that leads, and its cells; and which columns are to be drawn. */
export function figures(table) {
  const [, ...columns] = [...table.querySelectorAll('thead th')].map(head => ({
    name: head.textContent.trim(),
    drawn: head.hasAttribute('data-line'),
  }));
  const lines = [...table.querySelectorAll('tbody tr')].map(row => {
    const head = row.querySelector('th');
    return {
      head: head.textContent.trim(),
      link: head.querySelector('a'),
      cells: [...row.querySelectorAll('td')].map(cell => cell.textContent.trim()),
    };
  });
  return { columns, lines };
}
