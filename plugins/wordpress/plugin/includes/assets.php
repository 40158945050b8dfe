<?php
/**
 * The script and the style sheet, from the site itself, on pages that have a widget.
 */

namespace CareWidgets;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'care-widgets';

add_action( 'init', __NAMESPACE__ . '\register_assets' );
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_early' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\describe_script', 10, 2 );

/** Where the site serves the library from, ending in a slash. */
function base_url(): string {
	return plugins_url( 'dist/', FILE );
}

function register_assets() {
	wp_register_script( HANDLE, base_url() . 'care-widgets.js', array(), BUILD, array( 'strategy' => 'async' ) );
	wp_register_style( HANDLE, base_url() . 'care-widgets.css', array(), BUILD );
	$brand = sanitize_hex_color( setting( 'brand' ) );
	if ( $brand ) {
		wp_add_inline_style( HANDLE, implode( ',', array_keys( elements() ) ) . "{--care-color-brand:$brand}" );
	}
}

function enqueue_assets() {
	wp_enqueue_style( HANDLE );
	wp_enqueue_script( HANDLE );
}

/** Where the post alone tells that there is a widget, its styles come before the text. */
function enqueue_early() {
	$post = is_singular() ? get_post() : null;
	foreach ( $post ? array( '<!-- wp:care-widgets/', '[' . SHORTCODE, '[' . TERM_SHORTCODE ) : array() as $sign ) {
		if ( false !== strpos( $post->post_content, $sign ) ) {
			enqueue_assets();
			return;
		}
	}
}

/**
 * What the script reads from its own tag. `data-base` holds where an optimizer renames the file;
 * WordPress before 6.3 does not know `async`.
 */
function describe_script( $html, $handle ) {
	if ( HANDLE !== $handle ) {
		return $html;
	}
	$tags = new \WP_HTML_Tag_Processor( $html );
	while ( $tags->next_tag( 'SCRIPT' ) ) {
		// WordPress passes inline scripts that belong to it along with the tag.
		if ( null === $tags->get_attribute( 'src' ) ) {
			continue;
		}
		$tags->set_attribute( 'async', true );
		$tags->set_attribute( 'referrerpolicy', 'no-referrer' );
		$tags->set_attribute( 'data-base', esc_url_raw( base_url() ) );
		if ( '' !== setting( 'hotline' ) ) {
			$tags->set_attribute( 'data-hotline', setting( 'hotline' ) );
		}
	}
	return $tags->get_updated_html();
}
