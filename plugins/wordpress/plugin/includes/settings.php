<?php
/**
 * Settings > Care Widgets: the brand colour, the site's own hotline and its own reviews of texts.
 */

namespace CareWidgets;

defined( 'ABSPATH' ) || exit;

const OPTION = 'care_widgets';

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
	add_settings_section( 'appearance', '', '__return_empty_string', OPTION );
	add_settings_field( 'brand', __( 'Brand colour', 'care-widgets' ), __NAMESPACE__ . '\brand_field', OPTION, 'appearance', array( 'label_for' => 'care-widgets-brand' ) );
	add_settings_field( 'hotline', __( 'Hotline', 'care-widgets' ), __NAMESPACE__ . '\hotline_field', OPTION, 'appearance', array( 'label_for' => 'care-widgets-hotline' ) );
	add_settings_field( 'reviews', __( 'Your own reviews', 'care-widgets' ), __NAMESPACE__ . '\reviews_field', OPTION, 'appearance', array( 'label_for' => 'care-widgets-reviews' ) );
}

/** Validates the settings: an invalid colour, hotline or address is rejected, and the previous value is kept. */
function sanitize_settings( $given ): array {
	$given = is_array( $given ) ? $given : array();
	$brand = is_string( $given['brand'] ?? '' ) ? trim( $given['brand'] ?? '' ) : '?';
	if ( '' !== $brand && ! sanitize_hex_color( $brand ) ) {
		add_settings_error( OPTION, 'brand', __( 'The brand colour was not changed: write it as #005f6b.', 'care-widgets' ) );
		$brand = setting( 'brand' );
	}
	$hotline = is_string( $given['hotline'] ?? '' ) ? $given['hotline'] ?? '' : '?';
	if ( '' !== $hotline && ! isset( documents( 'hotlines' )[ $hotline ] ) ) {
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
	);
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
	foreach ( array_keys( documents( 'hotlines' ) ) as $id ) {
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
		esc_html__( 'Shown at the end of texts, and beside a text that cannot be loaded.', 'care-widgets' )
	);
}

function reviews_field() {
	printf(
		'<input type="text" id="care-widgets-reviews" name="%s[reviews]" value="%s" class="regular-text code" spellcheck="false" placeholder="/reviews.json" aria-describedby="care-widgets-reviews-help"><p class="description" id="care-widgets-reviews-help">%s</p>',
		esc_attr( OPTION ),
		esc_attr( setting( 'reviews' ) ),
		esc_html__( 'The address of the file in which your own clinicians have signed for texts (care-widgets sign-off). Leave it empty if there is none.', 'care-widgets' )
	);
}

function link_to_page( $links ) {
	$url = admin_url( 'options-general.php?page=' . OPTION );
	return array_merge( array( sprintf( '<a href="%s">%s</a>', esc_url( $url ), esc_html__( 'Settings', 'care-widgets' ) ) ), $links );
}
