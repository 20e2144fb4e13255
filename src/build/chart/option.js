/** A calm picture: shares of a hundred over days, in the colours and letters of the page, without anything that moves. */
export function option({ columns, lines }, style) {
  const colour = name => style.getPropertyValue(`--${name}`).trim();
  const letters = { fontFamily: style.fontFamily, fontSize: Number.parseFloat(style.fontSize), color: colour('grey') };
  return {
    animation: false,
    textStyle: letters,
    grid: { left: 4, right: 24, top: 12, bottom: 4, containLabel: true },
    tooltip: {
      trigger: 'axis',
      // Drawn, not written into the page: what is said comes from people.
      renderMode: 'richText',
      confine: true,
      textStyle: { ...letters, color: style.color },
      formatter: ([{ dataIndex }]) => told(columns, lines[dataIndex]),
    },
    xAxis: {
      type: 'category',
      boundaryGap: false,
      data: lines.map(line => line.head),
      axisLabel: {
        ...letters,
        hideOverlap: true,
        showMinLabel: true,
        showMaxLabel: true,
        alignMinLabel: 'left',
        alignMaxLabel: 'right',
      },
      axisLine: { lineStyle: { color: colour('line') } },
      axisTick: { show: false },
    },
    yAxis: {
      type: 'value',
      min: 0,
      max: 100,
      axisLabel: { ...letters, formatter: '{value} %' },
      splitLine: { lineStyle: { color: colour('line') } },
    },
    series: columns.flatMap((column, at) => (column.drawn ? [line(column, lines, at, colour('blue'))] : [])),
  };
}

function line(column, lines, at, color) {
  return {
    type: 'line',
    name: column.name,
    data: lines.map(each => Number.parseFloat(each.cells[at])),
    color,
    lineStyle: { width: 2.5 },
    symbol: 'circle',
    symbolSize: 8,
  };
}

function told(columns, { head, cells }) {
  return [head, ...columns.map(({ name }, at) => `${name} ${cells[at]}`)].join('\n');
}
