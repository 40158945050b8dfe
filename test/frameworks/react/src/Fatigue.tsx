import 'care-widgets/elements/side-effect-card';
import i18next from 'i18next';
import { useState } from 'react';

export function Fatigue() {
  const [title, setTitle] = useState('');
  const [language, setLanguage] = useState('fr');

  function changeLanguage() {
    void i18next.changeLanguage(language);
    setLanguage(language === 'fr' ? 'en' : 'fr');
  }

  return (
    <section aria-label={title}>
      <button onClick={changeLanguage}>{language === 'fr' ? 'Français' : 'English'}</button>
      <side-effect-card effect="fatigue" heading-level={3} className="card" oncare-load={(event) => setTitle(event.detail.id)}>
        Fatigue: call your care team if it is new or worse.
      </side-effect-card>
    </section>
  );
}
