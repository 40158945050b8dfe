<?php
/**
 * The site's own hotline, which its settings describe without a document: a name, a number and perhaps hours. What is
 * valid here is what the library accepts on its script tag (src/content/hotline-attributes.ts).
 */

namespace CareWidgets;

defined( 'ABSPATH' ) || exit;

/** The id of this line among the hotlines, as in the library. */
const OWN_LINE = 'own-line';

/** The settings that describe it; with `data-` before them, the attributes of the script tag. */
const LINE_SETTINGS = array( 'hotline-name', 'hotline-number', 'hotline-hours', 'hotline-time-zone' );

/** The line by the names of LINE_SETTINGS, without those that are not set; empty without a valid name and number. */
function own_line(): array {
	$line = array();
	foreach ( LINE_SETTINGS as $name ) {
		$line[ $name ] = setting( $name );
	}
	return is_line_name( $line['hotline-name'] ) && is_international_number( $line['hotline-number'] ) ? array_filter( $line, 'strlen' ) : array();
}

/** The id of the hotline that the site shows instead of each text's: its own line, else the one chosen in the settings, else ''. */
function site_hotline(): string {
	return own_line() ? OWN_LINE : setting( 'hotline' );
}

/** The attributes of the script tag that say which hotline the site shows. */
function hotline_attributes(): array {
	$settings = own_line();
	if ( ! $settings && '' !== setting( 'hotline' ) ) {
		$settings = array( 'hotline' => setting( 'hotline' ) );
	}
	$attributes = array();
	foreach ( $settings as $name => $value ) {
		$attributes[ "data-$name" ] = $value;
	}
	return $attributes;
}

/** The line as an entry of documents( 'hotlines' ): the same texts in every language. */
function own_line_document(): array {
	$line  = own_line();
	$texts = array(
		'title'        => $line['hotline-name'],
		'text'         => '',
		'organization' => '',
		'number'       => $line['hotline-number'],
		'dial'         => '+' . digits_of( $line['hotline-number'] ),
	);
	return array_fill_keys( array_keys( languages() ), $texts );
}

/** Whether a name is one line of at most 300 characters, none of which changes the direction of a number after it. */
function is_line_name( string $name ): bool {
	return 1 === preg_match( '/^[^\p{Cc}\x{202a}-\x{202e}\x{2066}-\x{2069}]{1,300}$/Du', $name )
		&& 0 === preg_match( '/[0-9][^\p{L}\s]*[\x{200f}\x{061c}][^\p{L}\s]*[0-9]/u', $name );
}

/** Whether a number has its country's code, and nothing but digits and what people write between them. */
function is_international_number( string $number ): bool {
	return 1 === preg_match( '/^\+[0-9\s().\x{2010}-\x{2015}-]{1,39}$/Du', $number )
		&& 1 === preg_match( '/^[1-9][0-9]{6,14}$/D', digits_of( $number ) );
}

/** The digits to dial: without the 0 that people write in brackets, since it is not dialled after a country's code. */
function digits_of( string $number ): string {
	return preg_replace( array( '/\(0\)/', '/[^0-9]/' ), '', $number );
}

/** Whether hours are written as schema.org does: "Mo-Fr 08:30-12:00,13:00-16:30; Sa 10:00-12:00". */
function are_opening_hours( string $hours ): bool {
	$time  = '(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)';
	$count = 0;
	foreach ( explode( ';', $hours ) as $rule ) {
		if ( 1 !== preg_match( '/^\s*([a-z][a-z,\s\x{2013}-]*?)\s+([0-9].*)$/Diu', $rule, $found ) || ! are_weekdays( $found[1] ) ) {
			return false;
		}
		foreach ( explode( ',', $found[2] ) as $interval ) {
			if ( 1 !== preg_match( "/^\s*$time\s*[-\x{2013}]\s*$time\s*$/Du", $interval ) ) {
				return false;
			}
			++$count;
		}
	}
	return $count <= 30;
}

/** Whether a text lists days: "Mo-Fr", "Tue, Thu", "saturday". */
function are_weekdays( string $names ): bool {
	foreach ( explode( ',', $names ) as $interval ) {
		$days = preg_split( '/[-\x{2013}]/u', $interval );
		if ( count( $days ) > 2 || count( array_filter( $days, __NAMESPACE__ . '\is_weekday' ) ) < count( $days ) ) {
			return false;
		}
	}
	return true;
}

/** Whether a name is that of a day in English, or at least its first two letters. */
function is_weekday( string $name ): bool {
	$letters = strtolower( trim( $name ) );
	return 1 === preg_match( '/^[a-z]{2,}$/D', $letters )
		&& false !== strpos( ' monday tuesday wednesday thursday friday saturday sunday', " $letters" );
}

function is_time_zone( string $name ): bool {
	return in_array( strtolower( $name ), array_map( 'strtolower', timezone_identifiers_list( \DateTimeZone::ALL_WITH_BC ) ), true );
}
