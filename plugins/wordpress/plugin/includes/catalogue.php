<?php
/**
 * What there is to show: elements and documents, as the build has listed them.
 */

namespace CareWidgets;

defined( 'ABSPATH' ) || exit;

/** Element => attribute, kind, title, description, icon; `several` and `inline` where they hold. */
function elements(): array {
	static $elements;
	return $elements ??= read_list( 'blocks.json' );
}

/** Kind => id => language => title, text. Hotlines have a number too, other documents name theirs. */
function documents( string $kind ): array {
	return catalogue()['documents'][ $kind ] ?? array();
}

/** The languages that documents come in: tag => its own name. */
function languages(): array {
	return catalogue()['languages'];
}

function catalogue(): array {
	static $catalogue;
	return $catalogue ??= read_list( 'documents.json' );
}

/** A document's words in a language, or in English. */
function words( string $kind, string $id, string $lang ): array {
	$document = documents( $kind )[ $id ] ?? array();
	return $document[ $lang ] ?? $document['en'] ?? array();
}

/**
 * The ids of a list that name documents of this kind: nothing else goes further.
 *
 * @return string[]
 */
function known_ids( string $kind, string $ids ): array {
	$wanted = explode( ' ', strtr( $ids, ",\t\n\r", '    ' ) );
	return array_values( array_unique( array_filter( $wanted, fn( $id ) => isset( documents( $kind )[ $id ] ) ) ) );
}

/** The hotline to name beside a document: the site's own, else the document's, else none. */
function hotline_for( string $kind, string $id ): string {
	if ( 'hotlines' === $kind ) {
		return $id;
	}
	$own = setting( 'hotline' );
	return '' !== $own ? $own : ( documents( $kind )[ $id ]['hotline'] ?? '' );
}

function read_list( string $name ): array {
	// phpcs:ignore WordPress.WP.AlternativeFunctions -- a file of the plugin's own.
	return json_decode( file_get_contents( plugin_dir_path( FILE ) . $name ), true );
}
