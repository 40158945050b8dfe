import { WalletCard } from '../elements/wallet-card.js';

WalletCard.define('wallet-card');

export type { WalletCard };
