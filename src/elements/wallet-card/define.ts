import { WalletCard } from './wallet-card.js';

WalletCard.define('wallet-card');

export type { WalletCard };
