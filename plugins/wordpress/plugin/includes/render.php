<?php
/**
 * A widget as HTML: the element with its prerendered document inside, which readers see before any script runs, or
 * without one.
 */

namespace CareWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * Maximum size of the prerendered HTML on one page, in bytes: a shortcode of 70 bytes becomes 62,000, and a draft with
 * 2,000 of them would exhaust the memory of whoever opens it. Widgets beyond it load their documents themselves.
 */
const PRERENDERED_LIMIT = 2000000;

/**
 * Renders a widget; '' if there is no such element or document.
 *
 * @param string $element Tag name.
 * @param string $ids     Id of a document, or several separated by spaces for a comparison.
 * @param array  $options `lang`; `level` of the first heading; `label`, the text of a glossary term in a sentence.
 */
function widget( string $element, string $ids, array $options = array() ): string {
	$block = elements()[ $element ] ?? null;
	$valid = $block ? valid_ids( $block['kind'], $ids ) : array();
	if ( ! $valid ) {
		return '';
	}
	$valid = empty( $block['several'] ) ? array_slice( $valid, 0, 1 ) : $valid;
	$lang  = language_tag( (string) ( $options['lang'] ?? '' ) );
	$lang  = '' !== $lang ? $lang : page_language();
	$level = (int) ( $options['level'] ?? 2 );
	$level = $level >= 1 && $level <= 6 ? $level : 2;

	enqueue_assets();
	if ( ! empty( $block['inline'] ) ) {
		return inline_widget( $element, $block, $valid[0], $lang, (string) ( $options['label'] ?? '' ) );
	}
	add_structured_data( $block['kind'], $valid[0], shipped_language( $lang ) );
	$html    = prerendered( $element, $block['kind'], $valid[0], shipped_language( $lang ), $level );
	$content = '' === $html ? summaries( $block['kind'], $valid, shipped_language( $lang ) ) : $html;
	return sprintf(
		'<%1$s%2$s lang="%3$s"%4$s%5$s>%6$s</%1$s>%7$s',
		tag_escape( $element ),
		// The site's own line has no document: a banner without attributes shows it.
		OWN_LINE === $valid[0] ? '' : sprintf( ' %s="%s"', $block['attribute'], esc_attr( implode( ' ', $valid ) ) ),
		esc_attr( $lang ),
		2 === $level ? '' : sprintf( ' heading-level="%d"', $level ),
		'' === $html ? '' : ' light-dom',
		$content,
		hotline_without_script( $block['kind'], $valid[0], shipped_language( $lang ), $content )
	);
}

/** The prerendered HTML of a document, with the site's hotline; '' if there is none, or the page has reached its limit. */
function prerendered( string $element, string $kind, string $id, string $lang, int $level ): string {
	static $bytes = 0;
	$html   = $bytes < PRERENDERED_LIMIT ? read_file( "static/$lang/$element/$id.html" ) : '';
	$bytes += strlen( $html );
	$html = str_replace( '../../../', esc_url( base_url() ), $html );
	$html = 2 === $level ? $html : strtr( $html, heading_tags( $level - 2 ) );
	$own  = site_hotline();
	return with_hotline( $html, '' === $own || ( documents( $kind )[ $id ]['hotline'] ?? '' ) === $own ? array() : texts_of( 'hotlines', $own, $lang ) );
}

/** Chooses between the document's hotline and one with the given texts, wherever the build has put both. */
function with_hotline( string $html, array $hotline ): string {
	$parts  = explode( '<!--hotline-->', $html );
	$chosen = array_shift( $parts );
	$texts  = $hotline ? array(
		'{{hotline-name}}'   => esc_html( $hotline['title'] ),
		'{{hotline-number}}' => esc_html( $hotline['number'] ),
		'{{hotline-dial}}'   => esc_attr( $hotline['dial'] ),
	) : array();
	foreach ( $parts as $part ) {
		list( $both, $after )   = explode( '<!--/hotline-->', $part, 2 );
		list( $shipped, $other ) = explode( '<!--or-->', $both, 2 );
		$chosen                 .= ( $hotline ? strtr( $other, $texts ) : $shipped ) . $after;
	}
	return $chosen;
}

/** A map of heading tags to the tags `$shift` levels lower, for strtr(). */
function heading_tags( int $shift ): array {
	$tags = array();
	foreach ( range( 1, 6 ) as $level ) {
		foreach ( array( '<h%d>', '<h%d ', "<h%d\n", '</h%d>' ) as $form ) {
			$tags[ sprintf( $form, $level ) ] = sprintf( $form, min( 6, max( 1, $level + $shift ) ) );
		}
	}
	return $tags;
}

/** Title and summary of each document, for widgets that are not prerendered. On one line, without paragraphs. */
function summaries( string $kind, array $ids, string $lang ): string {
	$lines = array_map(
		function ( $id ) use ( $kind, $lang ) {
			$texts = texts_of( $kind, $id, $lang );
			$number = isset( $texts['dial'] ) ? ' ' . telephone_link( $texts ) : '';
			return sprintf( '<strong>%s</strong><br>%s%s', esc_html( $texts['title'] ), esc_html( $texts['text'] ), $number );
		},
		$ids
	);
	return implode( '<br><br>', $lines );
}

/** A glossary term in a sentence: readers open its definition or, without scripts, find it right after the term. */
function inline_widget( string $element, array $block, string $id, string $lang, string $label ): string {
	$texts = texts_of( $block['kind'], $id, shipped_language( $lang ) );
	return sprintf(
		'<%1$s %2$s="%3$s" lang="%4$s">%5$s</%1$s><noscript> (%6$s)</noscript>',
		tag_escape( $element ),
		esc_attr( $block['attribute'] ),
		esc_attr( $id ),
		esc_attr( $lang ),
		esc_html( '' !== $label ? $label : $texts['title'] ),
		esc_html( $texts['text'] )
	);
}

/** The telephone number for readers without scripts, unless the widget's HTML has it. */
function hotline_without_script( string $kind, string $id, string $lang, string $html ): string {
	$hotline = texts_of( 'hotlines', hotline_for( $kind, $id ), $lang );
	if ( ! $hotline || false !== strpos( $html, 'href="tel:' . $hotline['dial'] . '"' ) ) {
		return '';
	}
	return sprintf( '<noscript><p>%s %s</p></noscript>', esc_html( $hotline['title'] ), telephone_link( $hotline ) );
}

/** The number of a hotline's texts, to call. */
function telephone_link( array $hotline ): string {
	return sprintf( '<a href="%s">%s</a>', esc_url( 'tel:' . $hotline['dial'], array( 'tel' ) ), esc_html( $hotline['number'] ) );
}

/** Adds a document's structured data for search engines to the end of the page, once per document. */
function add_structured_data( string $kind, string $id, string $lang ) {
	static $added = array();
	if ( isset( $added[ "$lang/$kind/$id" ] ) ) {
		return;
	}
	$added[ "$lang/$kind/$id" ] = true;
	add_action(
		'wp_footer',
		function () use ( $kind, $id, $lang ) {
			// The build's own JSON, in which every "<" is escaped.
			$json = read_file( "facts/$lang/$kind/$id.json" );
			if ( '' !== $json ) {
				echo '<script type="application/ld+json">' . $json . "</script>\n"; // phpcs:ignore WordPress.Security.EscapeOutput
			}
		}
	);
}

/** The content of a file of the plugin; '' if there is none. `$name` must consist of validated ids. */
function read_file( string $name ): string {
	$path = plugin_dir_path( FILE ) . $name;
	// phpcs:ignore WordPress.WP.AlternativeFunctions -- a file of the plugin's own.
	return is_readable( $path ) ? (string) file_get_contents( $path ) : '';
}
