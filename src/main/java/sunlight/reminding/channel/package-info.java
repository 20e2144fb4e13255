/** Ways out of the console: mail, robots of 企业微信 and 钉钉, and gateways that take JSON. */
@NullMarked
package sunlight.reminding.channel;

import org.jspecify.annotations.NullMarked;
