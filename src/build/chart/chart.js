import { LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { figures } from './figures.js';
import { option } from './option.js';

use([LineChart, GridComponent, TooltipComponent, SVGRenderer]);

/**
 * Draws what a table says: its columns whose head is marked with data-line, over the heads of its lines. The table's id is the
 * attribute "of"; who cannot see the picture has the table, and who presses the picture goes where that line of the table leads.
 */
class SunlightChart extends HTMLElement {
  #watching;
  #chart;

  connectedCallback() {
    const table = document.getElementById(this.getAttribute('of'));
    if (!table) {
      return;
    }
    const said = figures(table);
    this.#chart = init(this, null, { renderer: 'svg' });
    this.#chart.setOption(option(said, getComputedStyle(this)));
    this.#lead(said.lines);
    this.#watching = new ResizeObserver(() => this.#chart.resize());
    this.#watching.observe(this);
  }

  /** The whole height above a day leads there: a point alone is hard to hit. */
  #lead(lines) {
    const pad = this.#chart.getZr();
    const at = ({ offsetX, offsetY }) => {
      const spot = [offsetX, offsetY];
      return this.#chart.containPixel('grid', spot) && lines[this.#chart.convertFromPixel({ gridIndex: 0 }, spot)[0]];
    };
    pad.on('mousemove', event => pad.setCursorStyle(at(event) ? 'pointer' : 'default'));
    pad.on('click', event => (at(event) || undefined)?.link?.click());
  }

  disconnectedCallback() {
    this.#watching?.disconnect();
    this.#chart?.dispose();
  }
}

customElements.define('sunlight-chart', SunlightChart);
