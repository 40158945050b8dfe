<?php
/**
 * Settings > Care Widgets: the site's own hotline, its brand colour and its own reviews of texts.
 */

namespace CareWidgets;

defined( 'ABSPATH' ) || exit;

const OPTION = 'care_widgets';
/** In place of a value that is no text: no setting may have it. */
const INVALID = "\0";

add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_action( 'admin_menu', __NAMESPACE__ . '\add_page' );
add_filter( 'plugin_action_links_' . plugin_basename( FILE ), __NAMESPACE__ . '\link_to_page' );

/** A setting, or '' if it is not set. */
function setting( string $name ): string {
	$settings = get_option( OPTION );
	$value    = is_array( $settings ) ? $settings[ $name ] ?? '' : '';
	return is_string( $value ) ? $value : '';
}

function register_settings() {
	register_setting(
		OPTION,
		OPTION,
		array(
			'type'              => 'object',
			'sanitize_callback' => __NAMESPACE__ . '\sanitize_settings',
			'show_in_rest'      => false,
		)
	);
	add_settings_section( 'own-line', __( 'Your own line', 'care-widgets' ), __NAMESPACE__ . '\own_line_help', OPTION );
	add_field( 'hotline-name', __( 'Name', 'care-widgets' ), 'own-line' );
	add_field( 'hotline-number', __( 'Number', 'care-widgets' ), 'own-line' );
	add_field( 'hotline-hours', __( 'Hours', 'care-widgets' ), 'own-line' );
	add_field( 'hotline-time-zone', __( 'Time zone', 'care-widgets' ), 'own-line' );
	add_settings_section( 'more', __( 'More settings', 'care-widgets' ), '__return_empty_string', OPTION );
	add_field( 'hotline', __( 'Hotline', 'care-widgets' ), 'more' );
	add_field( 'brand', __( 'Brand colour', 'care-widgets' ), 'more' );
	add_field( 'reviews', __( 'Your own reviews', 'care-widgets' ), 'more' );
}

/** Adds a field of the form: the function named after it prints it, with the id that its label names. */
function add_field( string $name, string $label, string $section ) {
	$callback = __NAMESPACE__ . '\\' . str_replace( '-', '_', $name ) . '_field';
	add_settings_field( $name, $label, $callback, OPTION, $section, array( 'label_for' => "care-widgets-$name" ) );
}

/** Validates the settings: an invalid line, colour, hotline or address is rejected, and the previous value is kept. */
function sanitize_settings( $given ): array {
	$given = is_array( $given ) ? $given : array();
	$brand = is_string( $given['brand'] ?? '' ) ? trim( $given['brand'] ?? '' ) : '?';
	if ( '' !== $brand && ! sanitize_hex_color( $brand ) ) {
		add_settings_error( OPTION, 'brand', __( 'The brand colour was not changed: write it as #005f6b.', 'care-widgets' ) );
		$brand = setting( 'brand' );
	}
	$hotline = is_string( $given['hotline'] ?? '' ) ? $given['hotline'] ?? '' : '?';
	if ( '' !== $hotline && ! isset( shipped_documents( 'hotlines' )[ $hotline ] ) ) {
		add_settings_error( OPTION, 'hotline', __( 'The hotline was not changed: choose one of the list.', 'care-widgets' ) );
		$hotline = setting( 'hotline' );
	}
	$reviews = is_string( $given['reviews'] ?? '' ) ? trim( $given['reviews'] ?? '' ) : '?';
	if ( '' !== $reviews && ! is_own_address( $reviews ) ) {
		add_settings_error( OPTION, 'reviews', __( 'The address of your reviews was not changed: give one of this site, such as /reviews.json.', 'care-widgets' ) );
		$reviews = setting( 'reviews' );
	}
	return array(
		'brand'   => $brand,
		'hotline' => $hotline,
		'reviews' => $reviews,
	) + sanitize_line( $given );
}

/** Validates the site's own line. It is kept or replaced as a whole: a new number with the hours of another line would be wrong. */
function sanitize_line( array $given ): array {
	$line = array();
	foreach ( LINE_SETTINGS as $name ) {
		$value = is_string( $given[ $name ] ?? '' ) ? $given[ $name ] ?? '' : INVALID;
		// Null if it is not UTF-8.
		$line[ $name ] = trim( preg_replace( '/\s+/u', ' ', $value ) ?? INVALID, ' ' );
	}
	if ( '' === $line['hotline-hours'] ) {
		$line['hotline-time-zone'] = '';
	}
	if ( '' === implode( '', $line ) ) {
		return array();
	}
	$is_changed = true;
	foreach ( line_errors( $line ) as $name => $message ) {
		add_settings_error( OPTION, $name, $message );
		$is_changed = false;
	}
	return $is_changed ? array_filter( $line, 'strlen' ) : own_line();
}

/** What is wrong with a line that has some text in one of its fields: messages by field. */
function line_errors( array $line ): array {
	$errors = array();
	if ( ! is_line_name( $line['hotline-name'] ) ) {
		$errors['hotline-name'] = __( 'Your line was not changed: give its name on one line, such as Oncology nurse line.', 'care-widgets' );
	}
	if ( ! is_international_number( $line['hotline-number'] ) ) {
		$errors['hotline-number'] = __( 'Your line was not changed: write its number with the country’s code, such as +1 514 555-0100.', 'care-widgets' );
	}
	if ( '' !== $line['hotline-hours'] && ! are_opening_hours( $line['hotline-hours'] ) ) {
		$errors['hotline-hours'] = __( 'Your line was not changed: write its hours as Mo-Fr 08:30-16:30; Sa 10:00-12:00.', 'care-widgets' );
	}
	if ( '' !== $line['hotline-hours'] && ! is_time_zone( $line['hotline-time-zone'] ) ) {
		$errors['hotline-time-zone'] = __( 'Your line was not changed: give the time zone of its hours, such as America/Toronto.', 'care-widgets' );
	}
	return $errors;
}

/** Whether an address is a path of this site, or a URL below it: reviews of another site are not one's own. */
function is_own_address( string $address ): bool {
	return 1 === preg_match( '#^/(?![/\\\\])[^\s"<>]*$#', $address ) || 0 === strpos( esc_url_raw( $address ), home_url( '/' ) );
}

function add_page() {
	add_options_page( 'Care Widgets', 'Care Widgets', 'manage_options', OPTION, __NAMESPACE__ . '\render_page' );
}

function render_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	?>
	<div class="wrap">
		<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
		<p><?php esc_html_e( 'These hold for every widget of the site.', 'care-widgets' ); ?></p>
		<form action="options.php" method="post">
			<?php
			settings_fields( OPTION );
			do_settings_sections( OPTION );
			submit_button();
			?>
		</form>
	</div>
	<?php
}

function own_line_help() {
	printf(
		'<p>%s</p>',
		esc_html__( 'The number that readers see at the end of every text, and beside a text that cannot be loaded. Leave these fields empty if you have none.', 'care-widgets' )
	);
}

function hotline_name_field() {
	text_field( 'hotline-name', setting( 'hotline-name' ), 'regular-text', 'maxlength="300"', __( 'As readers know it. It is the same in every language.', 'care-widgets' ) );
}

function hotline_number_field() {
	text_field( 'hotline-number', setting( 'hotline-number' ), 'regular-text', 'inputmode="tel" pattern="\s*\+.*"', __( 'With the country’s code, such as +1 514 555-0100. Readers see it as you write it.', 'care-widgets' ) );
}

function hotline_hours_field() {
	text_field( 'hotline-hours', setting( 'hotline-hours' ), 'regular-text code', 'placeholder="Mo-Fr 08:30-16:30"', __( 'With the days in English, as in Mo-Fr 08:30-16:30; Sa 10:00-12:00. Readers see them in their language. You may leave it empty.', 'care-widgets' ) );
}

/** Suggests the site's own time zone, if that is a place: without hours, it is not saved. */
function hotline_time_zone_field() {
	$site = wp_timezone_string();
	$zone = '' !== setting( 'hotline-time-zone' ) || false === strpos( $site, '/' ) ? setting( 'hotline-time-zone' ) : $site;
	text_field( 'hotline-time-zone', $zone, 'regular-text code', 'list="care-widgets-time-zones"', __( 'That of the hours, such as America/Toronto.', 'care-widgets' ) );
	printf(
		'<datalist id="care-widgets-time-zones">%s</datalist>',
		implode( '', array_map( fn( $name ) => sprintf( '<option value="%s">', esc_attr( $name ) ), timezone_identifiers_list() ) ) // phpcs:ignore WordPress.Security.EscapeOutput
	);
}

/** Prints a text field with its help, which browsers also show if a `pattern` does not match; `$attributes` is HTML. */
function text_field( string $name, string $value, string $classes, string $attributes, string $help ) {
	printf(
		'<input type="text" id="care-widgets-%1$s" name="%2$s[%1$s]" value="%3$s" class="%4$s" spellcheck="false" autocomplete="off" aria-describedby="care-widgets-%1$s-help" title="%6$s" %5$s><p class="description" id="care-widgets-%1$s-help">%6$s</p>',
		esc_attr( $name ),
		esc_attr( OPTION ),
		esc_attr( $value ),
		esc_attr( $classes ),
		$attributes, // phpcs:ignore WordPress.Security.EscapeOutput -- a constant of the callers.
		esc_html( $help )
	);
}

function brand_field() {
	wp_enqueue_style( 'wp-color-picker' );
	wp_enqueue_script( 'wp-color-picker' );
	wp_add_inline_script( 'wp-color-picker', 'jQuery( function ( $ ) { $( "#care-widgets-brand" ).wpColorPicker(); } );' );
	printf(
		'<input type="text" id="care-widgets-brand" name="%s[brand]" value="%s" class="code" maxlength="7" spellcheck="false" aria-describedby="care-widgets-brand-help"><p class="description" id="care-widgets-brand-help">%s</p>',
		esc_attr( OPTION ),
		esc_attr( setting( 'brand' ) ),
		esc_html__( 'For links, buttons and lines. Whatever the colour, text stays easy to read; the colours of urgency never change. Leave it empty for the widgets’ own.', 'care-widgets' )
	);
}

function hotline_field() {
	$lang = shipped_language( language_tag( get_user_locale() ) );
	printf( '<select id="care-widgets-hotline" name="%s[hotline]" style="max-width:100%%" aria-describedby="care-widgets-hotline-help">', esc_attr( OPTION ) );
	printf( '<option value="">%s</option>', esc_html__( 'The one that each text names', 'care-widgets' ) );
	foreach ( array_keys( shipped_documents( 'hotlines' ) ) as $id ) {
		$texts = texts_of( 'hotlines', $id, $lang );
		printf(
			'<option value="%s"%s>%s</option>',
			esc_attr( $id ),
			selected( setting( 'hotline' ), $id, false ),
			esc_html( $texts['title'] . ' – ' . $texts['organization'] . ', ' . $texts['number'] )
		);
	}
	printf(
		'</select><p class="description" id="care-widgets-hotline-help">%s</p>',
		esc_html__( 'Shown if you have no line of your own.', 'care-widgets' )
	);
}

function reviews_field() {
	text_field( 'reviews', setting( 'reviews' ), 'regular-text code', 'placeholder="/reviews.json"', __( 'The address of the file in which your own clinicians have signed for texts (care-widgets sign-off). Leave it empty if there is none.', 'care-widgets' ) );
}

function link_to_page( $links ) {
	$url = admin_url( 'options-general.php?page=' . OPTION );
	return array_merge( array( sprintf( '<a href="%s">%s</a>', esc_url( $url ), esc_html__( 'Settings', 'care-widgets' ) ) ), $links );
}
