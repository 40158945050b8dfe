<?php
/**
 * One block per element, all rendered by the server. A block saves a plain paragraph, which is shown wherever the plugin
 * does not run: when it is deactivated, in feeds and in mails.
 */

namespace CareWidgets;

defined( 'ABSPATH' ) || exit;

const EDITOR = 'care-widgets-editor';

add_action( 'init', __NAMESPACE__ . '\register_blocks' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\describe_editor' );
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\enqueue_in_canvas' );
add_filter( 'block_categories_all', __NAMESPACE__ . '\add_category' );

function register_blocks() {
	wp_register_script(
		EDITOR,
		plugins_url( 'editor.js', FILE ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' ),
		BUILD,
		true
	);
	wp_set_script_translations( EDITOR, 'care-widgets', plugin_dir_path( FILE ) . 'languages' );

	foreach ( elements() as $element => $block ) {
		register_block_type(
			'care-widgets/' . $element,
			array(
				'api_version'           => 3,
				// phpcs:disable WordPress.WP.I18n -- the build lists these strings for translators.
				'title'                 => _x( $block['title'], 'block title', 'care-widgets' ),
				'description'           => _x( $block['description'], 'block description', 'care-widgets' ),
				// phpcs:enable
				'keywords'              => array( 'Care Widgets', _x( 'cancer', 'block keyword', 'care-widgets' ) ),
				'category'              => 'care-widgets',
				'icon'                  => $block['icon'],
				'attributes'            => block_attributes(),
				'supports'              => array(
					'html'  => false,
					'align' => array( 'wide', 'full' ),
				),
				'example'               => array( 'attributes' => array( 'document' => $block['example'] ) ),
				'editor_script_handles' => array( EDITOR ),
				'render_callback'       => __NAMESPACE__ . '\render_block',
			)
		);
	}
}

/** The author's settings, and the texts of the saved paragraph. */
function block_attributes(): array {
	$text = fn( $selector ) => array(
		'type'     => 'string',
		'source'   => 'text',
		'selector' => $selector,
		'default'  => '',
	);
	return array(
		'document'     => array(
			'type'    => 'string',
			'default' => '',
		),
		'lang'         => array(
			'type'    => 'string',
			'default' => '',
		),
		'headingLevel' => array(
			'type'    => 'number',
			'default' => 2,
		),
		'title'        => $text( 'strong' ),
		'text'         => $text( '.care-widgets-text' ),
		'hotline'      => $text( '.care-widgets-hotline' ),
		'number'       => $text( 'a' ),
		'dial'         => array(
			'type'      => 'string',
			'source'    => 'attribute',
			'selector'  => 'a',
			'attribute' => 'href',
			'default'   => '',
		),
	);
}

function render_block( $attributes, $content, $block ) {
	$element = substr( $block->name, strlen( 'care-widgets/' ) );
	$html    = is_feed() ? '' : widget(
		$element,
		(string) $attributes['document'],
		array(
			'lang'  => $attributes['lang'],
			'level' => $attributes['headingLevel'],
		)
	);
	if ( '' === $html ) {
		// A number that the site no longer has is not shown, though it is saved.
		return OWN_LINE === $attributes['document'] && ! own_line() ? '' : $content;
	}
	$tag = empty( elements()[ $element ]['inline'] ) ? 'div' : 'p';
	return sprintf( '<%1$s %2$s>%3$s</%1$s>', $tag, get_block_wrapper_attributes(), $html );
}

/** Passes the data of the picker to the editor's script. */
function describe_editor() {
	$documents = array();
	foreach ( array_unique( array_column( elements(), 'kind' ) ) as $kind ) {
		$documents[ $kind ] = documents( $kind );
	}
	$data = array(
		'blocks'    => array_map( fn( $block ) => array_diff_key( $block, array_flip( array( 'title', 'description', 'icon', 'example' ) ) ), elements() ),
		'documents' => $documents,
		'languages' => languages(),
		'lang'      => page_language(),
		'hotline'   => site_hotline(),
		'ownLine'   => OWN_LINE,
		'script'    => array(
			'data-base' => base_url(),
			'src'       => base_url() . 'care-widgets.js?ver=' . BUILD,
		) + hotline_attributes(),
		'brand'     => (string) sanitize_hex_color( setting( 'brand' ) ),
		'base'      => base_url(),
	);
	wp_add_inline_script( EDITOR, 'window.careWidgetsEditor = ' . wp_json_encode( $data, JSON_HEX_TAG | JSON_UNESCAPED_UNICODE ) . ';', 'before' );
}

/** Loads the picker's icon font inside the iframe in which the editor shows the post. */
function enqueue_in_canvas() {
	if ( is_admin() ) {
		wp_enqueue_style( 'dashicons' );
	}
}

function add_category( $categories ) {
	$categories[] = array(
		'slug'  => 'care-widgets',
		'title' => 'Care Widgets',
		'icon'  => null,
	);
	return $categories;
}
