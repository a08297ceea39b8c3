package org.prongsai.render.pdf;

import java.awt.image.BufferedImage;

/** The dark dots of a part of a picture, from the first dark column and row on. */
final class Ink {
    private static final int DARK = 110;

    private final boolean[][] dots;
    private final int left;
    private final int top;
    private final int width;
    private final int height;

    Ink(BufferedImage image, int x, int y, int cellWidth, int cellHeight) {
        dots = new boolean[cellHeight][cellWidth];
        int minX = cellWidth;
        int minY = cellHeight;
        int maxX = -1;
        int maxY = -1;
        for (int j = 0; j < cellHeight && y + j < image.getHeight(); j++) {
            for (int i = 0; i < cellWidth && x + i < image.getWidth(); i++) {
                dots[j][i] = (image.getRGB(x + i, y + j) & 0xFF) < DARK;
                if (dots[j][i]) {
                    minX = Math.min(minX, i);
                    minY = Math.min(minY, j);
                    maxX = Math.max(maxX, i);
                    maxY = Math.max(maxY, j);
                }
            }
        }
        left = minX;
        top = minY;
        width = maxX - minX + 1;
        height = maxY - minY + 1;
    }

    /** Whether every dot of the other has one of ours within reach, once both begin in the same place. */
    boolean covers(Ink other, int reach) {
        if (width <= 0 || Math.abs(width - other.width) > reach || Math.abs(height - other.height) > reach) {
            return false;
        }
        for (int j = 0; j < other.height; j++) {
            for (int i = 0; i < other.width; i++) {
                if (other.dots[other.top + j][other.left + i] && !near(left + i, top + j, reach)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean near(int x, int y, int reach) {
        for (int j = Math.max(0, y - reach); j <= Math.min(dots.length - 1, y + reach); j++) {
            for (int i = Math.max(0, x - reach); i <= Math.min(dots[j].length - 1, x + reach); i++) {
                if (dots[j][i]) {
                    return true;
                }
            }
        }
        return false;
    }
}
