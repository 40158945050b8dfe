<?php
/**
 * [care_widget element="side-effect-card" effect="fatigue" lang="fr" heading-level="3"], never closed
 * [care_term term="checkpoint-inhibitor"]these medicines[/care_term]
 *
 * Two, since WordPress takes all that stands between an open tag and the next closing one of the same
 * name for its content.
 */

namespace CareWidgets;

defined( 'ABSPATH' ) || exit;

const SHORTCODE = 'care_widget';
const MARK      = '<!--care-widget-->';
const END_MARK  = '<!--/care-widget-->';

add_shortcode( SHORTCODE, __NAMESPACE__ . '\render_shortcode' );
add_shortcode( 'care_term', __NAMESPACE__ . '\render_term' );
add_filter( 'the_content', __NAMESPACE__ . '\lift_out_of_paragraphs', 12 );

function render_shortcode( $attributes, $content = '' ) {
	$given   = is_array( $attributes ) ? $attributes : array();
	$element = sanitize_key( $given['element'] ?? '' );
	$block   = elements()[ $element ] ?? null;
	$drawn   = ! $block || is_feed() ? '' : widget(
		$element,
		(string) ( $given[ $block['attribute'] ] ?? '' ),
		array(
			'lang'  => $given['lang'] ?? '',
			'level' => $given['heading-level'] ?? $given['heading_level'] ?? 2,
		)
	);
	if ( '' === $drawn ) {
		$drawn = hint( $element, $block );
	} elseif ( empty( $block['inline'] ) ) {
		$drawn = MARK . $drawn . END_MARK;
	}
	// Somebody has closed it, or a later one: what stands between is a part of the page.
	return $drawn . do_shortcode( (string) $content );
}

function render_term( $attributes, $content = '' ) {
	$given = is_array( $attributes ) ? $attributes : array();
	$label = trim( wp_strip_all_tags( (string) $content ) );
	$drawn = is_feed() ? '' : widget(
		'glossary-term',
		(string) ( $given['term'] ?? '' ),
		array(
			'lang'  => $given['lang'] ?? '',
			'label' => $label,
		)
	);
	return '' !== $drawn ? $drawn : esc_html( $label ) . hint( 'glossary-term', elements()['glossary-term'] );
}

/** Said to those who can mend it; readers see only what stands between the tags. */
function hint( string $element, ?array $block ): string {
	if ( is_feed() || ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	$said = $block
		/* translators: 1: name of an element, 2: name of its attribute, 3: an example. */
		? sprintf( __( 'Care Widgets: “%1$s” wants a known %2$s, such as %3$s. Only editors see this.', 'care-widgets' ), $element, $block['attribute'], $block['attribute'] . '="' . $block['example'] . '"' )
		/* translators: %s: list of names. */
		: sprintf( __( 'Care Widgets: element is one of %s. Only editors see this.', 'care-widgets' ), implode( ', ', array_keys( elements() ) ) );
	return ' <em>' . esc_html( $said ) . '</em>';
}

/**
 * A widget is not allowed in a paragraph: HTML would end the paragraph, and the element with it,
 * and readers would see its text twice. Where an author put one into a sentence, it follows it.
 */
function lift_out_of_paragraphs( $html ) {
	if ( false === strpos( $html, MARK ) ) {
		return $html;
	}
	$mark = preg_quote( MARK, '~' );
	$end  = preg_quote( END_MARK, '~' );
	do {
		$html = preg_replace( "~(<p(?:\s[^>]*)?>)((?:(?!</?p[\s>]|$mark).)*)$mark((?:(?!$end).)*)$end((?:(?!</?p[\s>]).)*)</p>~s", '$1$2</p>$3$1$4</p>', $html, -1, $count );
	} while ( $count );
	return str_replace( array( MARK, END_MARK ), '', preg_replace( '~<p(?:\s[^>]*)?>\s*</p>~', '', $html ) );
}
