<?php
/**
 * Plugin Name:       Care Widgets
 * Description:       Plain, calm information on cancer treatments: blocks and a shortcode, in French and English, served by your own site.
 * Version:           0.0.0
 * Requires at least: 6.2
 * Requires PHP:      7.4
 * Author:            Care Widgets contributors
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       care-widgets
 * Domain Path:       /languages
 *
 * The build sets the version, and in BUILD a hash that makes browsers load new files after an update. The files below `dist/` are those of the library (MIT).
 */

namespace CareWidgets;

defined( 'ABSPATH' ) || exit;

const BUILD = 'unbuilt';
const FILE  = __FILE__;

require __DIR__ . '/includes/catalogue.php';
require __DIR__ . '/includes/language.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/own-line.php';
require __DIR__ . '/includes/assets.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/shortcode.php';

add_action( 'init', __NAMESPACE__ . '\load_translations', 5 );

/** Loads the plugin's French translation, which WordPress before 6.8 does not find by itself. */
function load_translations() {
	load_plugin_textdomain( 'care-widgets', false, dirname( plugin_basename( FILE ) ) . '/languages' );
}
