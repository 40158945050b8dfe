/**
 * The blocks as an author meets them: a picker, then the widget itself as a preview. The server says
 * (window.careWidgetsEditor) which elements and documents there are; titles and icons come with the
 * blocks that it has registered.
 */
( function ( { blocks, blockEditor, components, element, i18n }, site ) {
	const { createElement: el, Fragment, useCallback, useState } = element;
	const { InspectorControls, useBlockProps } = blockEditor;
	const { BaseControl, CheckboxControl, ComboboxControl, Disabled, PanelBody, Placeholder, SelectControl } = components;
	const { __ } = i18n;

	const documentsOf = ( kind ) => site.documents[ kind ] || {};
	const wordsOf = ( kind, id, lang ) => {
		const entry = documentsOf( kind )[ id ] || {};
		return entry[ lang.split( '-' )[ 0 ] ] || entry.en;
	};
	const idsOf = ( attributes ) => attributes.document.split( ' ' ).filter( Boolean );

	/** The paragraph that stays where the plugin is not. */
	function savedWords( { kind }, ids, lang ) {
		const known = ids.filter( ( id ) => documentsOf( kind )[ id ] );
		const words = known.map( ( id ) => wordsOf( kind, id, lang ) );
		const hotlineId = kind === 'hotlines' ? known[ 0 ] : site.hotline || ( known[ 0 ] && documentsOf( kind )[ known[ 0 ] ].hotline );
		const hotline = hotlineId ? wordsOf( 'hotlines', hotlineId, lang ) : undefined;
		return {
			title: words.map( ( { title } ) => title ).join( ', ' ),
			text: words.map( ( { text } ) => text ).join( ' ' ),
			hotline: hotline && kind !== 'hotlines' ? hotline.title : '',
			number: hotline ? hotline.number : '',
			dial: hotline ? 'tel:' + hotline.dial : '',
		};
	}

	function Picker( { block, attributes, choose } ) {
		const lang = attributes.lang || site.lang;
		const options = Object.keys( documentsOf( block.kind ) )
			.map( ( value ) => ( { value, label: wordsOf( block.kind, value, lang ).title } ) )
			.sort( ( one, other ) => one.label.localeCompare( other.label, lang ) );
		if ( ! block.several ) {
			return el( ComboboxControl, {
				label: __( 'Text to show', 'care-widgets' ),
				value: attributes.document || null,
				options,
				onChange: ( id ) => choose( id ? [ id ] : [] ),
			} );
		}
		const ids = idsOf( attributes );
		return el(
			'fieldset',
			{ style: { border: 0, margin: 0, padding: 0 } },
			el( 'legend', { style: { padding: 0, marginBottom: 8 } }, el( BaseControl.VisualLabel, null, __( 'Texts to compare', 'care-widgets' ) ) ),
			options.map( ( { value, label } ) =>
				el( CheckboxControl, {
					key: value,
					label,
					checked: ids.includes( value ),
					onChange: ( on ) => choose( on ? [ ...ids, value ] : ids.filter( ( id ) => id !== value ) ),
				} )
			)
		);
	}

	function Controls( { block, attributes, setAttributes, choose, chooseLanguage } ) {
		return el(
			InspectorControls,
			null,
			el(
				PanelBody,
				{ title: __( 'Text', 'care-widgets' ) },
				el( 'div', { style: { marginBottom: 16 } }, el( Picker, { block, attributes, choose } ) ),
				el( SelectControl, {
					label: __( 'Language', 'care-widgets' ),
					value: attributes.lang,
					options: [
						{ value: '', label: __( 'Language of the page', 'care-widgets' ) },
						...Object.entries( site.languages ).map( ( [ value, label ] ) => ( { value, label } ) ),
					],
					onChange: chooseLanguage,
				} ),
				! block.inline &&
					el( SelectControl, {
						label: __( 'Level of the first heading', 'care-widgets' ),
						help: __( 'One more than the heading above it.', 'care-widgets' ),
						value: String( attributes.headingLevel ),
						options: [ 1, 2, 3, 4, 5, 6 ].map( ( level ) => ( { value: String( level ), label: String( level ) } ) ),
						onChange: ( level ) => setAttributes( { headingLevel: Number( level ) } ),
					} )
			)
		);
	}

	/** What the theme gives to the place: the widget takes its font and colour from the page. */
	function lookOf( place ) {
		const { document, CSSFontFaceRule, getComputedStyle } = place.ownerDocument.defaultView;
		const { fontFamily, color, colorScheme } = getComputedStyle( place );
		const fonts = [ ...document.styleSheets ].flatMap( ( sheet ) => {
			try {
				return [ ...sheet.cssRules ].filter( ( rule ) => rule instanceof CSSFontFaceRule ).map( ( { cssText } ) => cssText );
			} catch {
				return []; // Of another origin.
			}
		} );
		return [
			...fonts,
			`:root { color-scheme: ${ colorScheme }; font-family: ${ fontFamily }; color: ${ color }; }`,
			site.brand && `:root { --care-color-brand: ${ site.brand }; }`,
			'body { margin: 0; overflow: hidden; }',
		]
			.filter( Boolean )
			.join( '\n' );
	}

	/** A page with the element alone in it. */
	function pageOf( name, attributes, fallback, look ) {
		const page = document.implementation.createHTMLDocument( '' );
		const add = ( parent, tag, given, text = '' ) => {
			const made = page.createElement( tag );
			Object.entries( given ).forEach( ( [ key, value ] ) => made.setAttribute( key, value ) );
			made.textContent = text;
			parent.append( made );
		};
		add( page.head, 'style', {}, look );
		add( page.head, 'script', { async: '', src: site.script, 'data-base': site.base, ...( site.hotline && { 'data-hotline': site.hotline } ) } );
		add( page.body, name, attributes, fallback );
		return '<!doctype html>' + page.documentElement.outerHTML;
	}

	/**
	 * The element itself, in a frame of its own: its script would otherwise fill placeholders and links
	 * in the text that the author is editing, and what it puts there would be saved.
	 */
	function Preview( { name, block, attributes: { document: id, lang, headingLevel, title, text } } ) {
		const [ look, setLook ] = useState();
		const [ height, setHeight ] = useState( block.inline ? 32 : 160 );
		const place = useCallback( ( node ) => node && setLook( lookOf( node ) ), [] );
		const follow = ( { currentTarget: frame } ) => {
			const { body } = frame.contentDocument;
			new frame.contentWindow.ResizeObserver( () => setHeight( Math.ceil( body.getBoundingClientRect().height ) ) ).observe( body );
		};
		const given = { [ block.attribute ]: id, lang: lang || site.lang, 'heading-level': headingLevel };
		return el(
			'div',
			{ ref: place },
			look &&
				el(
					Disabled,
					null,
					el( 'iframe', {
						className: 'care-widgets-preview',
						title,
						srcDoc: pageOf( name, given, block.inline ? title : title + ' ' + text, look ),
						onLoad: follow,
						style: { display: 'block', width: '100%', height, border: 0 },
					} )
				)
		);
	}

	function Edit( { name, block, attributes, setAttributes } ) {
		const chosen = idsOf( attributes );
		const choose = ( ids, lang = attributes.lang ) =>
			setAttributes( { document: ids.join( ' ' ), lang, ...savedWords( block, ids, lang || site.lang ) } );
		const enough = chosen.length >= ( block.several ? 2 : 1 );
		const { title, icon, description } = blocks.getBlockType( 'care-widgets/' + name );
		return el(
			Fragment,
			null,
			el( Controls, { block, attributes, setAttributes, choose, chooseLanguage: ( lang ) => choose( chosen, lang ) } ),
			el(
				'div',
				useBlockProps(),
				enough
					? el( Preview, { name, block, attributes } )
					: el( Placeholder, { icon: icon.src || icon, label: title, instructions: description }, el( 'div', { style: { flex: '0 1 28em' } }, el( Picker, { block, attributes, choose } ) ) )
			)
		);
	}

	function Save( { attributes: { lang, title, text, hotline, number, dial } } ) {
		if ( ! title ) return null;
		return el(
			'p',
			useBlockProps.save( lang ? { lang } : {} ),
			el( 'strong', null, title ),
			el( 'br' ),
			el( 'span', { className: 'care-widgets-text' }, text ),
			number && el( 'br' ),
			hotline && el( 'span', { className: 'care-widgets-hotline' }, hotline ),
			hotline && ' ',
			number && el( 'a', { href: dial }, number )
		);
	}

	for ( const [ name, block ] of Object.entries( site.blocks ) ) {
		blocks.registerBlockType( 'care-widgets/' + name, {
			edit: ( props ) => el( Edit, { ...props, name, block } ),
			save: Save,
		} );
	}
} )( window.wp, window.careWidgetsEditor );
