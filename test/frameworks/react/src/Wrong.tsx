/** Each line that says `wrong` must be refused, and no other. */
export const wrong = (
  <>
    <side-effect-card effect="fatigue" light-dom heading-level="3" content={{}} ref={(card) => void card?.reload()} />
    <care-guide guide="precautions" without-language-menu oncare-navigate={(event) => event.preventDefault()} />
    <side-effect-card effct="fatigue" /> {/* wrong: misspelt */}
    <side-effect-card heading-level={9} /> {/* wrong: 1 to 6 */}
    <side-effect-card heading-level="seven" /> {/* wrong: 1 to 6 */}
    <side-effect-card effect={3} /> {/* wrong: text */}
    <side-effect-card light-dom="yes" /> {/* wrong: true or false */}
    <side-effect-card treatment="immunotherapy" /> {/* wrong: of another element */}
    <side-effect-card oncare-load={(event) => event.detail.title} /> {/* wrong: not in the detail */}
    <side-effect-card oncare-toggle={(event: CustomEvent<number>) => event.detail} /> {/* wrong: another detail */}
    <side-effekt-card effect="fatigue" /> {/* wrong: no such element */}
  </>
);
