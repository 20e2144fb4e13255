/**
 * The vetoes of the site inspection indicators 网站检查指标单项否决, as far as this service can know them: what would fail a site on a
 * day, what will soon, and why.
 */
@NullMarked
package sunlight.indicators;

import org.jspecify.annotations.NullMarked;
