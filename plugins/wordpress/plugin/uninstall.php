<?php
/**
 * Deleting the plugin leaves nothing behind: its one option, on every site of a network.
 * Posts keep their text.
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $care_widgets_site ) {
		switch_to_blog( $care_widgets_site );
		delete_option( 'care_widgets' );
		restore_current_blog();
	}
} else {
	delete_option( 'care_widgets' );
}
