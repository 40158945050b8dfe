<?php
/**
 * A widget as HTML: the element with its text already inside, so that readers have it before any
 * script, and where none runs.
 */

namespace CareWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * How much prerendered text one page may hold, in bytes: a shortcode of 70 bytes becomes a text of 62,000, and a draft
 * with 2,000 of them would use up the memory of whoever opens it. After that, widgets load their texts themselves.
 */
const PRERENDERED_LIMIT = 2000000;

/**
 * Draws a widget; '' where there is no such element or document.
 *
 * @param string $element Tag name.
 * @param string $ids     Id of a document; several, with spaces between, for a comparison.
 * @param array  $options `lang`, `level` of the first heading, `label` for a word in a sentence.
 */
function widget( string $element, string $ids, array $options = array() ): string {
	$block = elements()[ $element ] ?? null;
	$known = $block ? known_ids( $block['kind'], $ids ) : array();
	if ( ! $known ) {
		return '';
	}
	$known = empty( $block['several'] ) ? array_slice( $known, 0, 1 ) : $known;
	$lang  = language_tag( (string) ( $options['lang'] ?? '' ) );
	$lang  = '' !== $lang ? $lang : page_language();
	$level = (int) ( $options['level'] ?? 2 );
	$level = $level >= 1 && $level <= 6 ? $level : 2;

	enqueue_assets();
	if ( ! empty( $block['inline'] ) ) {
		return inline_widget( $element, $block, $known[0], $lang, (string) ( $options['label'] ?? '' ) );
	}
	tell_facts( $block['kind'], $known[0], shipped_language( $lang ) );
	$drawn = prerendered( $element, $known[0], shipped_language( $lang ), $level );
	return sprintf(
		'<%1$s %2$s="%3$s" lang="%4$s"%5$s%6$s>%7$s</%1$s>%8$s',
		tag_escape( $element ),
		esc_attr( $block['attribute'] ),
		esc_attr( implode( ' ', $known ) ),
		esc_attr( $lang ),
		2 === $level ? '' : sprintf( ' heading-level="%d"', $level ),
		'' === $drawn ? '' : ' light-dom',
		'' === $drawn ? summaries( $block['kind'], $known, shipped_language( $lang ) ) : $drawn,
		hotline_without_script( $block['kind'], $known[0], shipped_language( $lang ), $drawn )
	);
}

/** The drawn text of a document, as the build has made it; '' where there is none, or the page has enough. */
function prerendered( string $element, string $id, string $lang, int $level ): string {
	static $bytes = 0;
	$html   = $bytes < PRERENDERED_LIMIT ? read_file( "static/$lang/$element/$id.html" ) : '';
	$bytes += strlen( $html );
	$html = str_replace( '../../../', esc_url( base_url() ), $html );
	return 2 === $level ? $html : strtr( $html, heading_tags( $level - 2 ) );
}

/** Heading tags, each mapped to the tag that many levels lower. */
function heading_tags( int $lower ): array {
	$tags = array();
	foreach ( range( 1, 6 ) as $level ) {
		foreach ( array( '<h%d>', '<h%d ', "<h%d\n", '</h%d>' ) as $form ) {
			$tags[ sprintf( $form, $level ) ] = sprintf( $form, min( 6, max( 1, $level + $lower ) ) );
		}
	}
	return $tags;
}

/** Where nothing is prerendered: what each document is, in a sentence. On one line, without paragraphs. */
function summaries( string $kind, array $ids, string $lang ): string {
	$lines = array_map(
		function ( $id ) use ( $kind, $lang ) {
			$words = words( $kind, $id, $lang );
			return sprintf( '<strong>%s</strong><br>%s', esc_html( $words['title'] ), esc_html( $words['text'] ) );
		},
		$ids
	);
	return implode( '<br><br>', $lines );
}

/** A word in a sentence: the definition comes on demand or, without a script, right behind it. */
function inline_widget( string $element, array $block, string $id, string $lang, string $label ): string {
	$words = words( $block['kind'], $id, shipped_language( $lang ) );
	return sprintf(
		'<%1$s %2$s="%3$s" lang="%4$s">%5$s</%1$s><noscript> (%6$s)</noscript>',
		tag_escape( $element ),
		esc_attr( $block['attribute'] ),
		esc_attr( $id ),
		esc_attr( $lang ),
		esc_html( '' !== $label ? $label : $words['title'] ),
		esc_html( $words['text'] )
	);
}

/** The number to call, for readers whose browser runs no script, where the drawn text does not have it. */
function hotline_without_script( string $kind, string $id, string $lang, string $drawn ): string {
	$hotline = words( 'hotlines', hotline_for( $kind, $id ), $lang );
	if ( ! $hotline || false !== strpos( $drawn, 'href="tel:' . $hotline['dial'] . '"' ) ) {
		return '';
	}
	return sprintf(
		'<noscript><p>%s <a href="%s">%s</a></p></noscript>',
		esc_html( $hotline['title'] ),
		esc_url( 'tel:' . $hotline['dial'], array( 'tel' ) ),
		esc_html( $hotline['number'] )
	);
}

/** Remembers what the page tells search engines of its texts: each once, at its end. */
function tell_facts( string $kind, string $id, string $lang ) {
	static $told = array();
	if ( isset( $told[ "$lang/$kind/$id" ] ) ) {
		return;
	}
	$told[ "$lang/$kind/$id" ] = true;
	add_action(
		'wp_footer',
		function () use ( $kind, $id, $lang ) {
			// JSON of the build's own, in which every "<" is written as an escape.
			$json = read_file( "facts/$lang/$kind/$id.json" );
			if ( '' !== $json ) {
				echo '<script type="application/ld+json">' . $json . "</script>\n"; // phpcs:ignore WordPress.Security.EscapeOutput
			}
		}
	);
}

/** A file of the plugin's own; only names that the lists hold get here. '' where there is none. */
function read_file( string $name ): string {
	$path = plugin_dir_path( FILE ) . $name;
	// phpcs:ignore WordPress.WP.AlternativeFunctions -- a file of the plugin's own.
	return is_readable( $path ) ? (string) file_get_contents( $path ) : '';
}
