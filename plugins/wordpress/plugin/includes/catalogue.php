<?php
/**
 * The elements and documents that can be shown, from the lists that the build writes.
 */

namespace CareWidgets;

defined( 'ABSPATH' ) || exit;

/** Tag => attribute, kind, title, description, icon; `several` and `inline` if they apply. */
function elements(): array {
	static $elements;
	return $elements ??= read_list( 'blocks.json' );
}

/** Documents of a kind: id => language => title, text. Hotlines also have a number; other documents have the id of their hotline. */
function documents( string $kind ): array {
	$shipped = shipped_documents( $kind );
	return 'hotlines' === $kind && own_line() ? array( OWN_LINE => own_line_document() ) + $shipped : $shipped;
}

/** Those that come with the plugin: without the site's own line. */
function shipped_documents( string $kind ): array {
	return catalogue()['documents'][ $kind ] ?? array();
}

/** The languages of documents: tag => the language's name in that language. */
function languages(): array {
	return catalogue()['languages'];
}

function catalogue(): array {
	static $catalogue;
	return $catalogue ??= read_list( 'documents.json' );
}

/** The texts of a document in a language, or else in English. */
function texts_of( string $kind, string $id, string $lang ): array {
	$document = documents( $kind )[ $id ] ?? array();
	return $document[ $lang ] ?? $document['en'] ?? array();
}

/**
 * The ids in a list that exist for this kind. All others are dropped.
 *
 * @return string[]
 */
function valid_ids( string $kind, string $ids ): array {
	$given = explode( ' ', strtr( $ids, ",\t\n\r", '    ' ) );
	return array_values( array_unique( array_filter( $given, fn( $id ) => isset( documents( $kind )[ $id ] ) ) ) );
}

/** The id of the hotline to show with a document: the site's own, else the document's, else ''. */
function hotline_for( string $kind, string $id ): string {
	if ( 'hotlines' === $kind ) {
		return $id;
	}
	$own = site_hotline();
	return '' !== $own ? $own : ( documents( $kind )[ $id ]['hotline'] ?? '' );
}

function read_list( string $name ): array {
	// phpcs:ignore WordPress.WP.AlternativeFunctions -- a file of the plugin's own.
	return json_decode( file_get_contents( plugin_dir_path( FILE ) . $name ), true );
}
