import { MedicineList } from './medicine-list.js';

MedicineList.define('medicine-list');

export type { MedicineList };
