<?php
/**
 * Enqueues the script and the style sheet, served by the site itself, on pages with a widget.
 */

namespace CareWidgets;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'care-widgets';

add_action( 'init', __NAMESPACE__ . '\register_assets' );
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_early' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\describe_script', 10, 2 );

/** URL of the folder that the site serves the library from, ending in a slash. */
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

/** Enqueues the style sheet in the page's head if the content of the post shows that it has a widget. */
function enqueue_early() {
	$post = is_singular() ? get_post() : null;
	foreach ( $post ? array( '<!-- wp:care-widgets/', '[' . SHORTCODE, '[' . TERM_SHORTCODE ) : array() as $needle ) {
		if ( false !== strpos( $post->post_content, $needle ) ) {
			enqueue_assets();
			return;
		}
	}
}

/**
 * Adds the attributes that the script reads from its own tag. `data-base` is needed if an optimizer plugin renames the
 * file. `async` is set here because WordPress before 6.3 does not support it.
 */
function describe_script( $html, $handle ) {
	if ( HANDLE !== $handle ) {
		return $html;
	}
	$tags = new \WP_HTML_Tag_Processor( $html );
	while ( $tags->next_tag( 'SCRIPT' ) ) {
		// WordPress passes the inline scripts attached to the handle along with its tag.
		if ( null === $tags->get_attribute( 'src' ) ) {
			continue;
		}
		$tags->set_attribute( 'async', true );
		$tags->set_attribute( 'referrerpolicy', 'no-referrer' );
		$tags->set_attribute( 'data-base', esc_url_raw( base_url() ) );
		if ( '' !== setting( 'reviews' ) ) {
			$tags->set_attribute( 'data-reviews', setting( 'reviews' ) );
		}
		foreach ( hotline_attributes() as $name => $value ) {
			$tags->set_attribute( $name, $value );
		}
	}
	return $tags->get_updated_html();
}
