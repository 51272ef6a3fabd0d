package org.partnershipledger.presentation.component;

import java.util.ArrayList;
import java.util.List;

/** Which page numbers are shown: the first, the last, this one and its neighbours; 0 stands for a gap. */
final class PageNumbers {
    private PageNumbers() {}

    static List<Integer> around(int page, int pages) {
        var numbers = new ArrayList<Integer>();
        int before = 0;
        for (int number = 1; number <= pages; number++) {
            boolean near = Math.abs(number - page) <= 2;
            if (number == 1 || number == pages || near) {
                if (number > before + 1) {
                    numbers.add(0);
                }
                numbers.add(number);
                before = number;
            }
        }
        return List.copyOf(numbers);
    }
}
