import 'care-widgets/elements/side-effect-card';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

export function Fatigue() {
  const [title, setTitle] = useState('');
  const { t, i18n } = useTranslation();

  return (
    <section aria-label={title}>
      <button onClick={() => void i18n.changeLanguage(i18n.language === 'fr' ? 'en' : 'fr')}>{t('otherLanguage')}</button>
      <side-effect-card effect="fatigue" heading-level={3} className="card" oncare-load={(event) => setTitle(event.detail.id)}>
        Fatigue: call your care team if it is new or worse.
      </side-effect-card>
    </section>
  );
}
