<?php
/**
 * The language of widgets.
 */

namespace CareWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * The page's language as a BCP 47 tag: from Polylang or WPML, else the site's.
 */
function page_language(): string {
	$lang = '';
	if ( function_exists( 'pll_current_language' ) ) {
		$lang = pll_current_language( 'locale' );
		if ( ! $lang && function_exists( 'pll_get_post_language' ) && get_the_ID() ) {
			$lang = pll_get_post_language( get_the_ID(), 'locale' );
		}
	}
	if ( ! $lang ) {
		$lang = apply_filters( 'wpml_current_language', null );
	}
	if ( ! is_string( $lang ) || '' === $lang || 'all' === $lang ) {
		// On admin pages determine_locale() is the user's language, but readers get the site's.
		$lang = is_admin() ? get_locale() : determine_locale();
	}
	$lang = language_tag( $lang );

	/**
	 * Filters the language of widgets that do not name their own.
	 *
	 * @param string $lang BCP 47 tag, such as "fr-CA".
	 */
	$filtered = apply_filters( 'care_widgets_language', $lang );
	return is_string( $filtered ) && '' !== language_tag( $filtered ) ? language_tag( $filtered ) : $lang;
}

/** Converts "fr_CA" and "de_DE_formal" to "fr-CA" and "de-DE"; returns '' if it is no language. */
function language_tag( string $locale ): string {
	return preg_match( '/^([a-z]{2,3})(?:[_-]([a-z]{2}|[0-9]{3})(?![a-z0-9]))?/i', trim( $locale ), $found )
		? strtolower( $found[1] ) . ( empty( $found[2] ) ? '' : '-' . strtoupper( $found[2] ) )
		: '';
}

/** The language of the documents for a language tag: its base language if that ships, else English. */
function shipped_language( string $tag ): string {
	$base = strtok( $tag, '-' );
	return isset( languages()[ $base ] ) ? $base : 'en';
}
