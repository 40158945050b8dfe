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
	if ( $post && preg_match( '~<!-- wp:care-widgets/|\[care_(?:widget|term)\s~', $post->post_content ) ) {
		enqueue_assets();
	}
}

/**
 * What the script reads from its own tag. `data-base` holds where an optimizer renames the file;
 * WordPress before 6.3 does not know `async`.
 */
function describe_script( $tag, $handle ) {
	if ( HANDLE !== $handle ) {
		return $tag;
	}
	$attributes = sprintf( ' data-base="%s"', esc_url( base_url() ) );
	if ( '' !== setting( 'hotline' ) ) {
		$attributes .= sprintf( ' data-hotline="%s"', esc_attr( setting( 'hotline' ) ) );
	}
	if ( ! preg_match( '/\sasync\b/', $tag ) ) {
		$attributes .= ' async';
	}
	return str_replace( ' src=', $attributes . ' src=', $tag );
}
