<?php
/**
 * Runs when the plugin is deleted: deletes its one option, on every site of a network.
 * Posts keep the text that blocks have saved in them.
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
