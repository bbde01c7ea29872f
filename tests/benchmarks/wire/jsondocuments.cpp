// SPDX-License-Identifier: MIT
#include "jsondocuments.h"

#include <cstdio>
#include <random>

namespace wsw::bench {

namespace {

constexpr size_t documentSize = 4096;

class OrderWriter
{
public:
    std::string order(int number)
    {
        std::string json = R"({"event":"order.updated","id":")" + hex(16) + R"(","sequence":)" + std::to_string(number)
                           + R"(,"time":")" + time(number) + R"(","customer":{"id":)" + digits(100000, 999999)
                           + R"(,"name":")" + pick(m_givenNames) + ' ' + pick(m_familyNames) + R"(","city":")"
                           + pick(m_cities) + R"("},"items":[)";
        const std::string end = R"(],"paid":)" + pick({"true", "false"}) + R"(,"currency":"EUR","trace":")" + hex(16);
        for (std::string next = item(); json.size() + next.size() + end.size() + 2 < documentSize; next = ',' + item())
            json += next;
        json += end;
        json.resize(documentSize - 2, '0'); // the trace fills it up
        return json + "\"}";
    }

private:
    using Words = std::vector<std::string>;

    std::string item()
    {
        return R"({"sku":")" + hex(4) + R"(","product":")" + pick(m_products) + R"(","colour":")" + pick(m_colours)
               + R"(","quantity":)" + digits(1, 12) + R"(,"price":)" + digits(1, 399) + '.' + digits(10, 99)
               + R"(,"discount":null,"warehouse":{"shelf":)" + digits(1, 480) + R"(,"reserved":)"
               + pick({"true", "false"}) + R"(,"until":")" + time(int(m_random() % 100000)) + "\"}}";
    }
    std::string pick(const Words &words) { return words[m_random() % words.size()]; }
    std::string digits(int from, int to) { return std::to_string(from + int(m_random() % unsigned(to - from + 1))); }
    std::string hex(int bytes)
    {
        std::string text;
        for (int i = 0; i < 2 * bytes; ++i)
            text += "0123456789abcdef"[m_random() % 16];
        return text;
    }
    static std::string time(int second)
    {
        char text[32];
        std::snprintf(text, sizeof text, "2026-01-%02dT%02d:%02d:%02d.%03dZ", 1 + second / 86400 % 31,
                      second / 3600 % 24, second / 60 % 60, second % 60, second * 37 % 1000);
        return text;
    }

    std::mt19937 m_random{20260131};
    const Words m_givenNames = {"Anna", "Boris", "Chen", "Dilnoza", "Elif", "Fatou", "Goran", "Hanna", "Iris", "Jun"};
    const Words m_familyNames = {"Andersson", "Petrov", "Wang", "Karimova", "Yilmaz", "Diop", "Novak", "Weber"};
    const Words m_cities = {"Berlin", "Tashkent", "Uppsala", "Dakar", "Izmir", "Zagreb", "Chengdu", "Kazan"};
    const Words m_products = {"desk lamp", "oak shelf", "wall clock", "garden chair", "wool blanket", "tea kettle"};
    const Words m_colours = {"white", "black", "forest green", "navy", "terracotta"};
};

} // namespace

std::vector<std::string> jsonDocuments(int count)
{
    OrderWriter writer;
    std::vector<std::string> documents;
    for (int i = 0; i < count; ++i)
        documents.push_back(writer.order(i));
    return documents;
}

} // namespace wsw::bench
