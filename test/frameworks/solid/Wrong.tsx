/** Each line that says `wrong` must be refused, and no other. */
export const wrong = (
  <>
    <side-effect-card effect="fatigue" light-dom attr:heading-level="3" prop:content={{}} ref={(card) => void card.reload()} />
    <care-guide guide="precautions" without-language-menu />
    <side-effect-card effct="fatigue" /> {/* wrong: misspelt */}
    <side-effect-card heading-level={9} /> {/* wrong: 1 to 6 */}
    <side-effect-card heading-level="3" /> {/* wrong: a property is set, which is a number */}
    <side-effect-card attr:heading-level="seven" /> {/* wrong: 1 to 6 */}
    <side-effect-card effect={3} /> {/* wrong: text */}
    <side-effect-card light-dom="yes" /> {/* wrong: true or false */}
    <side-effect-card treatment="immunotherapy" /> {/* wrong: of another element */}
    <side-effect-card on:care-load={(event) => event.detail.title} /> {/* wrong: not in the detail */}
    <side-effect-card on:care-toggle={(event: CustomEvent<number>) => event.detail} /> {/* wrong: another detail */}
    <side-effekt-card effect="fatigue" /> {/* wrong: no such element */}
  </>
);
