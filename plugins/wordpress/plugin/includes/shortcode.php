<?php
/**
 * [care_widget element="side-effect-card" effect="fatigue" lang="fr" heading-level="3"], without a closing tag
 * [care_term term="checkpoint-inhibitor"]these medicines[/care_term]
 *
 * These are two shortcodes because WordPress takes everything between a tag and the next closing tag of the same name as
 * its content.
 */

namespace CareWidgets;

defined( 'ABSPATH' ) || exit;

const SHORTCODE      = 'care_widget';
const TERM_SHORTCODE = 'care_term';
const MARK           = '<!--care-widget-->';
const END_MARK       = '<!--/care-widget-->';
/** WordPress replaces a line break within a paragraph by this. */
const LINE_END = '<br />';

add_shortcode( SHORTCODE, __NAMESPACE__ . '\render_shortcode' );
add_shortcode( TERM_SHORTCODE, __NAMESPACE__ . '\render_term' );
add_filter( 'the_content', __NAMESPACE__ . '\lift_out_of_paragraphs', 12 );

function render_shortcode( $attributes, $content = '' ) {
	$given   = is_array( $attributes ) ? $attributes : array();
	$element = sanitize_key( $given['element'] ?? '' );
	$block   = elements()[ $element ] ?? null;
	$html    = ! $block || is_feed() ? '' : widget(
		$element,
		(string) ( $given[ $block['attribute'] ] ?? '' ),
		array(
			'lang'  => $given['lang'] ?? '',
			'level' => $given['heading-level'] ?? $given['heading_level'] ?? 2,
		)
	);
	if ( '' === $html ) {
		$html = hint( $element, $block );
	} elseif ( empty( $block['inline'] ) ) {
		$html = MARK . $html . END_MARK;
	}
	// If the author wrote a closing tag, the content before it is part of the page.
	return $html . do_shortcode( (string) $content );
}

function render_term( $attributes, $content = '' ) {
	$given = is_array( $attributes ) ? $attributes : array();
	$label = trim( wp_strip_all_tags( (string) $content ) );
	$html = is_feed() ? '' : widget(
		'glossary-term',
		(string) ( $given['term'] ?? '' ),
		array(
			'lang'  => $given['lang'] ?? '',
			'label' => $label,
		)
	);
	return '' !== $html ? $html : esc_html( $label ) . hint( 'glossary-term', elements()['glossary-term'] );
}

/** An error message for users who can edit posts. Readers see nothing, or the text of the term. */
function hint( string $element, ?array $block ): string {
	if ( is_feed() || ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	$message = $block
		/* translators: 1: name of an element, 2: name of its attribute, 3: an example. */
		? sprintf( __( 'Care Widgets: “%1$s” wants a known %2$s, such as %3$s. Only editors see this.', 'care-widgets' ), $element, $block['attribute'], $block['attribute'] . '="' . $block['example'] . '"' )
		/* translators: %s: list of names. */
		: sprintf( __( 'Care Widgets: element is one of %s. Only editors see this.', 'care-widgets' ), implode( ', ', array_keys( elements() ) ) );
	return ' <em>' . esc_html( $message ) . '</em>';
}

/**
 * Moves widgets out of paragraphs: a block inside a paragraph makes the HTML parser end the paragraph, and the element with
 * it, and readers would see its text twice. A widget within a sentence splits its paragraph.
 * A regular expression for this ran out of stack on long posts and left them blank; this function reads the post once and
 * returns malformed parts unchanged.
 */
function lift_out_of_paragraphs( $html ) {
	if ( ! is_string( $html ) || false === strpos( $html, MARK ) ) {
		return $html;
	}
	$widgets = explode( MARK, $html );
	// The author's HTML since the last widget, and the start tag of the paragraph that is open at its end.
	$text   = array_shift( $widgets );
	$open   = open_paragraph( $text );
	$lifted = '';
	foreach ( $widgets as $part ) {
		$halves = explode( END_MARK, $part, 2 );
		if ( ! isset( $halves[1] ) ) {
			return str_replace( array( MARK, END_MARK ), '', $html );
		}
		list( $widget, $after ) = $halves;
		if ( '' === $open ) {
			$lifted .= $text . $widget;
			$text    = $after;
		} else {
			$lifted .= end_paragraph( $text ) . $widget;
			$text    = resume_paragraph( $after, $open );
		}
		$open = open_paragraph( $text );
	}
	return $lifted . $text;
}

/** A copy of the start tag of the paragraph that is open at the end of an HTML text; '' if none is open. */
function open_paragraph( string $text ): string {
	$open = '';
	$tags = new \WP_HTML_Tag_Processor( $text );
	while ( $tags->next_tag(
		array(
			'tag_name'    => 'P', // An upper-case name matches both cases.
			'tag_closers' => 'visit',
		)
	) ) {
		$open = $tags->is_tag_closer() ? '' : paragraph_tag( $tags );
	}
	return $open;
}

/** A paragraph's start tag with its attributes, except its id, which must be unique. */
function paragraph_tag( \WP_HTML_Tag_Processor $tag ): string {
	$tag_html = '<p';
	foreach ( $tag->get_attribute_names_with_prefix( '' ) ?? array() as $name ) {
		$value = $tag->get_attribute( $name );
		if ( 'id' !== $name && is_string( $value ) ) {
			// Not esc_attr(), which does not escape an ampersand that looks like an entity: the value is already decoded.
			$tag_html .= sprintf( ' %s="%s"', $name, htmlspecialchars( $value, ENT_QUOTES, 'UTF-8' ) );
		}
	}
	return $tag_html . '>';
}

/** Closes the paragraph that is open at the end of a text, or removes its start tag if it is empty so far. */
function end_paragraph( string $text ): string {
	$start = strrpos( $text, '<p' );
	$end   = false === $start || ! strspn( $text, " \t\n>", $start + 2, 1 ) ? false : strpos( $text, '>', $start );
	return false !== $end && is_blank( substr( $text, $end + 1 ) ) ? substr( $text, 0, $start ) : $text . '</p>';
}

/** Reopens a paragraph before a text, or removes its end tag if nothing is left of it. */
function resume_paragraph( string $text, string $open ): string {
	$end = strpos( $text, '</p>' );
	if ( false !== $end && is_blank( substr( $text, 0, $end ) ) ) {
		return substr( $text, $end + strlen( '</p>' ) );
	}
	// A line break right after the widget would now be an empty line.
	$line = ltrim( $text );
	return $open . ( 0 === strpos( $line, LINE_END ) ? substr( $line, strlen( LINE_END ) ) : $text );
}

/** Whether there is nothing to read. */
function is_blank( string $text ): bool {
	return '' === trim( str_replace( LINE_END, '', $text ) );
}
