import { MedicineList } from '../elements/medicine-list.js';

MedicineList.define('medicine-list');

export type { MedicineList };
